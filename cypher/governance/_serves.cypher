      v.from <= $on AND $on < v.to AND coalesce(v.contractTo >= $on, true)
      AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
      AND NOT
// @include property-company/_removed.cypher
