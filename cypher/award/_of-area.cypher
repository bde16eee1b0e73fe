  MATCH (a:DemoAward)-[:AWARDED_TO]->(x:Entity)
  WHERE a.areaCode STARTS WITH within
    AND
// @include award/_exists.cypher
// @when categories given
  AND (a.category IN $categories)
// @end
// @when fields given
  AND (a.field IN $fields)
// @end
// @when level given
  AND (a.level = $level)
// @end
// @when active given
  AND ($active = coalesce(a.validTo > $on, true))
// @end
