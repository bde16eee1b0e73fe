  coalesce(i.dueOn < $on AND NOT
// @include issue/_closed.cypher
  , false)
