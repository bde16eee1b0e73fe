  WHERE CASE WHEN $posts IS NULL
    THEN EXISTS { MATCH (p)-[t:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->() WHERE t.from <= $on AND $on < t.to }
    ELSE EXISTS {
      MATCH (p)-[h:HOLDS_POST]->(at)
      WHERE h.kind IN $posts AND
// @include person/_held.cypher
    }
  END
    AND CASE WHEN $minPosts IS NULL THEN true ELSE $minPosts <= COUNT {
      MATCH (p)-[h:HOLDS_POST]->(at)
      WHERE
// @include person/_held.cypher
    } END
