  MATCH (a:DemoAward)-[:AWARDED_TO]->(x:Entity)
  WHERE a.areaCode STARTS WITH within
    AND
// @include award/_exists.cypher
    AND ($categories IS NULL OR a.category IN $categories)
    AND ($fields IS NULL OR a.field IN $fields)
    AND ($level IS NULL OR a.level = $level)
    AND ($active IS NULL OR $active = coalesce(a.validTo > $on, true))
