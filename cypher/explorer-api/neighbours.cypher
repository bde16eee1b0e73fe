// What hangs on the given nodes on the day: one row for each node, relationship type and direction, with as many
// neighbours as asked for. `total` counts neighbours in scope that may be nodes of an answer; `persons` those who hold
// no post, who are only counted; `hidden` those out of scope. The lists belong together by position. `among` (a code
// prefix), `labels` and `fields` ask for some of the neighbours only; null asks for all.
// @param  ids: [ID!]!
// @param  types: [String!]
// @param  directions: [String!]!
// @param  among: String
// @param  labels: [String!]
// @param  fields: [OrgField!]
// @param  perEdge: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @column nodeId: ID!
// @column type: String!
// @column direction: String!
// @column total: Int!
// @column persons: Int!
// @column hidden: Int!
// @column edgeIds: [ID!]!
// @column edgeKinds: [String!]!
// @column since: [Date]!
// @column until: [Date]!
// @column neighbourIds: [ID!]!
// @key    nodeId type direction
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(x:Entity)
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
// @when types given
  AND (type(r) IN $types)
// @end
  AND (r.from IS NULL OR r.from <= $on) AND (r.to IS NULL OR $on < r.to) AND
// @include _shared/_living.cypher
// @when among given
  AND (x.areaCode STARTS WITH $among)
// @end
// @when labels given
  AND (any(label IN labels(x) WHERE label IN $labels))
// @end
// @when fields given
  AND (x.field IN $fields)
// @end
WITH DISTINCT n, r, x,
  CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction,
  any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AS visible,
  NOT x:Person OR EXISTS {
    MATCH (x)-[h:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->() WHERE h.from <= $on AND $on < h.to
  } AS shown
WHERE direction IN $directions
WITH n, type(r) AS type, direction, r, x, visible, shown ORDER BY x.areaCode, x.id, r.factKey
WITH n, type, direction,
  count(CASE WHEN visible AND shown THEN 1 END) AS total,
  count(CASE WHEN visible AND NOT shown THEN 1 END) AS persons,
  count(CASE WHEN NOT visible THEN 1 END) AS hidden,
  collect(CASE WHEN visible AND shown THEN [coalesce(r.factKey, n.id + '|' + type + '|' + x.id), coalesce(r.kind, ''), r.from, r.to, x.id] END)[0..$perEdge] AS loaded
RETURN n.id AS nodeId, type AS type, direction AS direction, total AS total, persons AS persons, hidden AS hidden,
  [each IN loaded | each[0]] AS edgeIds, [each IN loaded | each[1]] AS edgeKinds,
  [each IN loaded | each[2]] AS since, [each IN loaded | each[3]] AS until, [each IN loaded | each[4]] AS neighbourIds
ORDER BY nodeId, type, direction
