  MATCH (u)<-[w:WORKS_FOR]-(p)-[d:RESIDES_IN]->(c:Compound)-[l:LOCATED_IN]->(m)
  WHERE w.from <= $on AND $on < w.to AND d.from <= $on AND $on < d.to AND l.from <= $on AND $on < l.to
    AND p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    AND
// @include dual-check-in/_public-unit.cypher
