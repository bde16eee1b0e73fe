    <-[part:PART_OF]-(x:District|Street|Community)
    WHERE part.from <= $on AND $on < part.to AND
// @include area/_place-there.cypher
