  (()
// @include area/_next-below.cypher
  )
