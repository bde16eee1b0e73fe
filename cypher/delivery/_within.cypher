  EXISTS {
    MATCH (r:Report {id: d.reportId})
    WHERE
// @include reports/_within.cypher
  }
