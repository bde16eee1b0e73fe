// One row per business node there on the day, persons and nodes the program makes itself apart: faults of the graph itself.
// A fault of a person is counted on the person's home: the employer, else the compound of residence, else the place of the record, else
// the city (smallest id; a home that is not there is replaced by the city). A cycle, and a group of equal credit codes, is one
// finding, on the smallest id. Ends of a relationship that are not there on the day count for nothing, dissolved superiors apart.
// The rows of the population and of the faults are brought together by node.
// @rule      G40 GRAPH_INTEGRITY
// @zh        图结构异常
// @en        Structural fault in the graph
// @severity  CRITICAL
// @subject   PARTY_ORG, WORK_UNIT, PROPERTY_COMPANY, RESIDENTS_COMMITTEE, COMPOUND, GRID, COMMUNITY, STREET, DISTRICT, CITY, OWNERS_COMMITTEE, SERVICE_CENTRE, MEETING, VISIT, ISSUE, CONSULTATION, PROJECT, DECISION_BODY, AWARD, RATING, DUTY_REPORT, OTHER
// @why       The line of leadership is a tree that ends at the city committee; every member has a relation; what holds once at a time does not overlap; a credit code is valid and belongs to one body (GB 32100-2015); an event has a subject. 隶属关系应逐级到达市委且不成环；党员须有组织关系；唯一关系的期限不得重叠；统一社会信用代码应有效且唯一（GB 32100-2015）；事件须有主体。
// @remedy    Correct the roster the fact came from; the source stands at the node. 更正来源台账。
// @source    GB 32100-2015 and GB 11714 (credit code, check characters 17 and 18); member education and management regulation, one place each. 国家标准 GB 32100-2015 和 GB 11714（统一社会信用代码，第17、18位校验）；党员教育管理工作条例：一人一处组织关系
// @version   1
// @needs     places, grids, compounds, party_orgs, work_units, residents_committees, property_companies, owners_committees, service_centres, visits, issues, consultations, credit_ratings, meetings, duty_reports, decision_bodies, key_projects, breakthrough_projects, demo_awards, model_posts, career_events, candidates, industry_chains, org_life_events, service_activities, dispute_stats, campaigns, platforms, school_measures, outposts, enforcement_offices, enforcement_actions, assessments, work_areas, worker_trainings, subordinations, people, memberships, employments, residences
// @evidence  kinds: [Text] 异常/fault
// @evidence  path: [Ref] 环路/cycle
// @evidence  ids: [Ref] 涉及对象/nodes concerned
// @evidence  below: Int 下属组织数/organisations below
// @evidence  membersWithoutRelation: PersonCount 无组织关系党员数/members without relation
// @evidence  code: Text 统一社会信用代码/credit code
// @near      LAST_SUPERIOR 曾隶属的其他上级，已终止/another superior that ended
// @near      RIGHT_CODE 校验正确的代码/code with the right check characters
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_grids: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_work_units: [String!]!
// @param  cover_residents_committees: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_service_centres: [String!]!
// @param  cover_visits: [String!]!
// @param  cover_issues: [String!]!
// @param  cover_consultations: [String!]!
// @param  cover_credit_ratings: [String!]!
// @param  cover_meetings: [String!]!
// @param  cover_duty_reports: [String!]!
// @param  cover_decision_bodies: [String!]!
// @param  cover_key_projects: [String!]!
// @param  cover_breakthrough_projects: [String!]!
// @param  cover_demo_awards: [String!]!
// @param  cover_model_posts: [String!]!
// @param  cover_career_events: [String!]!
// @param  cover_candidates: [String!]!
// @param  cover_industry_chains: [String!]!
// @param  cover_org_life_events: [String!]!
// @param  cover_service_activities: [String!]!
// @param  cover_dispute_stats: [String!]!
// @param  cover_campaigns: [String!]!
// @param  cover_platforms: [String!]!
// @param  cover_school_measures: [String!]!
// @param  cover_outposts: [String!]!
// @param  cover_enforcement_offices: [String!]!
// @param  cover_enforcement_actions: [String!]!
// @param  cover_assessments: [String!]!
// @param  cover_work_areas: [String!]!
// @param  cover_worker_trainings: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_people: [String!]!
// @param  cover_memberships: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_residences: [String!]!
// @column subjectId: ID!
// @column subjectKind: NodeKind!
// @column areaCode: String!
// @column tier: String
// @column verdict: Boolean
// @column exempt: Boolean!
// @column severity: Severity!
// @column kinds: [String!]!
// @column notCovered: [String!]!
// @column headline: Int
// @column path: [ID!]
// @column ids: [ID!]
// @column below: Int
// @column membersWithoutRelation: Int
// @column code: String
// @key    subjectId
// Where every file covers the whole of the scope, cover need not be looked at node by node.
WITH all(cover IN [
    $cover_places, $cover_grids, $cover_compounds, $cover_party_orgs, $cover_work_units,
    $cover_residents_committees, $cover_property_companies, $cover_owners_committees, $cover_service_centres, $cover_visits,
    $cover_issues, $cover_consultations, $cover_credit_ratings, $cover_meetings, $cover_duty_reports,
    $cover_decision_bodies, $cover_key_projects, $cover_breakthrough_projects, $cover_demo_awards, $cover_model_posts,
    $cover_career_events, $cover_candidates, $cover_industry_chains, $cover_org_life_events, $cover_service_activities,
    $cover_dispute_stats, $cover_campaigns, $cover_platforms, $cover_school_measures, $cover_outposts,
    $cover_enforcement_offices, $cover_enforcement_actions, $cover_assessments, $cover_work_areas, $cover_worker_trainings,
    $cover_subordinations, $cover_people, $cover_memberships, $cover_employments, $cover_residences]
  WHERE all(area IN $scope WHERE any(prefix IN cover WHERE area STARTS WITH prefix))) AS allCovered
CALL (allCovered) {
  // CYCLE. Upwards the level falls along each edge; a cycle has an edge on which it does not, and only there the way back is looked for.
  MATCH (o:PartyOrg)-[edge:SUBORDINATE_TO]->(s:PartyOrg)
  WHERE edge.from <= $on AND $on < edge.to AND NOT coalesce(s.level < o.level, false)
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    AND (s.foundedOn IS NULL OR s.foundedOn <= $on) AND (s.dissolvedOn IS NULL OR s.dissolvedOn > $on)
    AND EXISTS {
      MATCH ANY SHORTEST (s) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
        WHERE sub.from <= $on AND $on < sub.to
          AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))* (o)
    }
  WITH DISTINCT o
  CALL (o) {
    MATCH (o) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
      WHERE sub.from <= $on AND $on < sub.to
        AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))+ (x)
    WITH DISTINCT o, x
    WHERE EXISTS {
      MATCH ANY SHORTEST (x) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
        WHERE sub.from <= $on AND $on < sub.to
          AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))* (o)
    }
    WITH x ORDER BY x.id
    RETURN collect(x) AS component
  }
  WITH DISTINCT component
  WITH component[0] AS n, component
  MATCH cycle = ANY SHORTEST (n) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
    WHERE sub.from <= $on AND $on < sub.to
      AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))+ (n)
  WITH n, component, nodes(cycle)[..-1] AS path,
    COUNT {
      MATCH (n) ((:PartyOrg)<-[line:SUBORDINATE_TO]-(low:PartyOrg)
        WHERE line.kind = 'LEADERSHIP' AND line.from <= $on AND $on < line.to
          AND (low.foundedOn IS NULL OR low.foundedOn <= $on) AND (low.dissolvedOn IS NULL OR low.dissolvedOn > $on))+ (x)
      WHERE x <> n
      RETURN DISTINCT x
    } AS below
  RETURN n, false AS there, ['CYCLE', component, path, below] AS fault
  UNION ALL
  // ORPHAN: no leadership edge to any organisation, whether that is there or not.
  MATCH (n:PartyOrg)
  WHERE NOT coalesce(n.field = 'CITY', false) AND NOT EXISTS {
      MATCH (n)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(:PartyOrg)
      WHERE sub.from <= $on AND $on < sub.to
    }
  WITH n,
    COUNT {
      MATCH (n) ((:PartyOrg)<-[line:SUBORDINATE_TO]-(low:PartyOrg)
        WHERE line.kind = 'LEADERSHIP' AND line.from <= $on AND $on < line.to
          AND (low.foundedOn IS NULL OR low.foundedOn <= $on) AND (low.dissolvedOn IS NULL OR low.dissolvedOn > $on))+ (x)
      WHERE x <> n
      RETURN DISTINCT x
    } AS below
  RETURN n, false AS there, ['ORPHAN', [], null, below] AS fault
  UNION ALL
  // SUPERIOR_DISSOLVED
  MATCH (n:PartyOrg)-[sub:SUBORDINATE_TO]->(s:PartyOrg)
  WHERE sub.from <= $on AND $on < sub.to AND (s.foundedOn > $on OR s.dissolvedOn <= $on)
  RETURN n, false AS there, ['SUPERIOR_DISSOLVED', [s], null, null] AS fault
  UNION ALL
  // USCC_DUPLICATE
  MATCH (n:WorkUnit|PropertyCompany)
  WHERE n.uscc IS NOT NULL
    AND (n.establishedOn IS NULL OR n.establishedOn <= $on) AND (n.abolishedOn IS NULL OR n.abolishedOn > $on)
    AND (n.closedOn IS NULL OR n.closedOn > $on)
  WITH n ORDER BY n.id
  WITH n.uscc AS code, collect(n) AS sharing
  WHERE size(sharing) > 1
  RETURN sharing[0] AS n, false AS there, ['USCC_DUPLICATE', sharing, null, null] AS fault
  UNION ALL
  // USCC_INVALID: check 18 over the alphabet of GB 32100-2015, check 17 over that of GB 11714. A character outside its alphabet counts as its length.
  MATCH (n:WorkUnit|PropertyCompany)
  WHERE n.uscc IS NOT NULL
  WITH n, n.uscc AS code, '0123456789ABCDEFGHJKLMNPQRTUWXY' AS alphabet, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' AS letters
  WITH n, code, alphabet, letters, CASE
      WHEN size(code) <> 18 OR any(i IN range(0, 17) WHERE NOT alphabet CONTAINS substring(code, i, 1)) THEN false
      ELSE substring(code, 16, 1) = substring('-123456789X0', 11 - reduce(sum = 0, i IN range(0, 7) |
          sum + [3, 7, 9, 10, 5, 8, 4, 2][i] * size(split(letters, substring(code, 8 + i, 1))[0])) % 11, 1)
        AND substring(code, 17, 1) = substring(alphabet, (31 - reduce(sum = 0, i IN range(0, 16) |
          sum + [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28][i] * size(split(alphabet, substring(code, i, 1))[0])) % 31) % 31, 1)
    END AS valid
  WHERE NOT valid
  RETURN n, false AS there, ['USCC_INVALID', [], null, null] AS fault
  UNION ALL
  // Faults found on the node a relationship starts from, persons among them.
  CALL () {
    // An open end is later than any first day, so only relationships that ended are compared.
    MATCH (x)-[r]->(t)
    WHERE r.to < date('9999-12-31') AND r.from > r.to AND coalesce(r.fromKnown, true)
    RETURN x, 'INVERTED' AS kind, [t] AS ends
    UNION ALL
    // Without a relation can only be who has none at all, one that is not active, or one to an organisation that is not there.
    CALL () {
      MATCH (x:Person)
      WHERE COUNT { (x)-[:BELONGS_TO]->() } = 0
      RETURN x
      UNION
      MATCH (x)-[tie:BELONGS_TO]->()
      WHERE NOT coalesce(tie.from <= $on AND $on < tie.to, false)
      RETURN x
      UNION
      MATCH (o:PartyOrg)<-[:BELONGS_TO]-(x)
      WHERE o.foundedOn > $on OR o.dissolvedOn <= $on
      RETURN x
    }
    WITH x
    WHERE x.partyStatus IN ['FULL', 'PROBATIONARY'] AND NOT EXISTS {
        MATCH (x)-[tie:BELONGS_TO]->(o:PartyOrg)
        WHERE tie.from <= $on AND $on < tie.to
          AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      }
    RETURN x, 'NO_RELATION' AS kind, [] AS ends
    UNION ALL
    MATCH (x:Person)
    WITH x.areaCode AS code, collect(x) AS persons
    WHERE NOT coalesce(code =~ '[0-9]{6}([0-9]{3}){0,2}', false)
    UNWIND persons AS x
    RETURN x, 'NO_AREA' AS kind, [] AS ends
    UNION ALL
    MATCH (x:Person)
    WHERE COUNT { (x)-[:RESIDES_IN]->() } > 1 OR COUNT { (x)-[:WORKS_FOR]->() } > 1
    MATCH (s)<-[a:RESIDES_IN|WORKS_FOR]-(x)-[b:RESIDES_IN|WORKS_FOR]->(t)
    WHERE type(a) = type(b) AND a.from <= b.from AND b.from < a.to AND b.from < b.to AND b.from <= $on
    RETURN x, 'OVERLAP' AS kind, CASE WHEN s.id < t.id THEN [s, t] ELSE [t, s] END AS ends
    UNION ALL
    MATCH (x:District|Street|Community|Grid|Compound|WorkUnit|ServiceCentre|PartyOrg)
    WHERE COUNT { (x)-[:PART_OF|LOCATED_IN|UNDER|SET_UP_IN]->() } > 1
    MATCH (s)<-[a:PART_OF|LOCATED_IN|UNDER|SET_UP_IN]-(x)-[b:PART_OF|LOCATED_IN|UNDER|SET_UP_IN]->(t)
    WHERE type(a) = type(b) AND NOT (type(a) = 'SET_UP_IN' AND x.kind = 'JOINT_BRANCH')
      AND a.from <= b.from AND b.from < a.to AND b.from < b.to AND b.from <= $on
    RETURN x, 'OVERLAP' AS kind, CASE WHEN s.id < t.id THEN [s, t] ELSE [t, s] END AS ends
    UNION ALL
    MATCH (x:Compound)
    WHERE COUNT { (x)<-[:SERVES]-() } > 1
    MATCH (s)-[a:SERVES]->(x)<-[b:SERVES]-(t)
    WHERE a.from <= b.from AND b.from < a.to AND b.from < b.to AND b.from <= $on
    RETURN x, 'OVERLAP' AS kind, CASE WHEN s.id < t.id THEN [s, t] ELSE [t, s] END AS ends
  }
  WITH x, kind, ends
  WHERE all(t IN ends WHERE
    (t.establishedOn IS NULL OR t.establishedOn <= $on) AND (t.foundedOn IS NULL OR t.foundedOn <= $on)
    AND (t.abolishedOn IS NULL OR t.abolishedOn > $on) AND (t.closedOn IS NULL OR t.closedOn > $on)
    AND (t.dissolvedOn IS NULL OR t.dissolvedOn > $on) AND (t.builtYear IS NULL OR t.builtYear <= $on.year)
    AND (NOT (t:OwnersCommittee OR t:ServiceCentre) OR EXISTS {
      MATCH (t)-[r:REPRESENTS|SERVES_AREA]->(c)
      WHERE r.from <= $on AND $on < r.to
        AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
        AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    }))
  CALL (x) {
    WITH x
    WHERE NOT x:Person
    RETURN x AS n
    UNION ALL
    WITH x
    WHERE x:Person
    CALL (x) {
      MATCH (x)-[work:WORKS_FOR]->(home)
      WHERE work.from <= $on AND $on < work.to
      RETURN 1 AS choice, home
      UNION ALL
      MATCH (x)-[lives:RESIDES_IN]->(home)
      WHERE lives.from <= $on AND $on < lives.to
      RETURN 2 AS choice, home
      UNION ALL
      MATCH (home:Entity {id: x.areaCode})
      WHERE home:City OR home:District OR home:Street OR home:Community
      RETURN 3 AS choice, home
      UNION ALL
      MATCH (home:City)
      WITH home ORDER BY CASE WHEN left(home.id, 4) = left(x.areaCode, 4) THEN 0 ELSE 1 END, home.id LIMIT 1
      RETURN 4 AS choice, home
    }
    WITH choice, home ORDER BY choice, home.id
    WITH collect([choice, home]) AS homes
    WITH homes[0][1] AS home, last(homes)[1] AS city
    RETURN CASE WHEN (home.establishedOn IS NULL OR home.establishedOn <= $on)
      AND (home.abolishedOn IS NULL OR home.abolishedOn > $on) AND (home.closedOn IS NULL OR home.closedOn > $on)
      AND (home.dissolvedOn IS NULL OR home.dissolvedOn > $on) AND (home.builtYear IS NULL OR home.builtYear <= $on.year)
      THEN home ELSE city END AS n
  }
  RETURN n, false AS there, [kind, CASE WHEN x:Person THEN [] ELSE ends END, null, null] AS fault
  UNION ALL
  // Population: committees of owners and service centres, there while they represent or serve something.
  MATCH (n:OwnersCommittee|ServiceCentre)-[r:REPRESENTS|SERVES_AREA]->(t)
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE n.areaCode STARTS WITH prefix)
    AND r.from <= $on AND $on < r.to
    AND (t.establishedOn IS NULL OR t.establishedOn <= $on) AND (t.abolishedOn IS NULL OR t.abolishedOn > $on)
    AND (t.builtYear IS NULL OR t.builtYear <= $on.year)
  RETURN DISTINCT n, true AS there, null AS fault
  UNION ALL
  // Population: events up to the day.
  MATCH (n:Visit|Meeting|Consultation|CreditRating|DutyReport|CareerEvent|Issue)
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE n.areaCode STARTS WITH prefix)
    AND CASE
      WHEN n:CareerEvent THEN n.on IS NULL OR n.on <= $on
      WHEN n:Visit THEN n.visitedOn IS NULL OR n.visitedOn <= $on
      WHEN n:Meeting OR n:Consultation THEN n.heldOn IS NULL OR n.heldOn <= $on
      WHEN n:Issue THEN (n.raisedOn IS NULL OR n.raisedOn <= $on) AND (
        NOT EXISTS { (n)<-[:RAISED]-() }
        OR EXISTS { MATCH (n)<-[:RAISED]-(event) WHERE coalesce(event.visitedOn <= $on, event.heldOn <= $on, true) })
      ELSE n.year IS NULL OR n.year <= $on.year
    END
  RETURN n, true AS there, CASE
      WHEN n:CareerEvent AND NOT EXISTS { (n)-[:OF]->() } THEN ['DANGLING', [], null, null]
      WHEN n:Visit AND NOT (EXISTS { (n)-[:MADE_BY]->() } AND EXISTS { (n)-[:VISITED]->() }) THEN ['DANGLING', [], null, null]
      WHEN (n:Meeting OR n:Consultation) AND NOT EXISTS { (n)-[:OF]->() } THEN ['DANGLING', [], null, null]
      WHEN n:Issue AND NOT EXISTS { (n)<-[:RAISED|DISCUSSED]-() } THEN ['DANGLING', [], null, null]
      WHEN n:CreditRating AND NOT EXISTS { (n)-[:RATES]->() } THEN ['DANGLING', [], null, null]
      WHEN n:DutyReport AND NOT EXISTS { (n)-[:BY_UNIT|ABOUT]->() } THEN ['DANGLING', [], null, null]
    END AS fault
  UNION ALL
  // Population: nodes without such a day.
  MATCH (n:Outpost|EnforcementAction|KeyProject|BreakthroughProject|Assessment|WorkArea|DemoAward|ModelPost|Candidate|IndustryChain
    |OrgLifeEvent|ServiceActivity|DisputeStat|Campaign|Platform|Measure)
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE n.areaCode STARTS WITH prefix)
  RETURN n, true AS there, CASE
      WHEN n:DemoAward AND NOT EXISTS { (n)-[:AWARDED_TO]->() } THEN ['DANGLING', [], null, null]
      WHEN n:Assessment AND NOT EXISTS { (n)-[:ASSESSES]->() } THEN ['DANGLING', [], null, null]
      WHEN n:EnforcementAction AND NOT EXISTS { (n)-[:CONDUCTED_BY]->() } THEN ['DANGLING', [], null, null]
      WHEN n:DisputeStat AND NOT EXISTS { (n)-[:OF]->() } THEN ['DANGLING', [], null, null]
    END AS fault
  UNION ALL
  // Population: nodes with a first or a last day.
  MATCH (n:City|District|Street|Community|Grid|Compound|WorkUnit|PropertyCompany|ResidentsCommittee|EnforcementOffice|PartyOrg|DecisionBody)
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE n.areaCode STARTS WITH prefix)
    AND (n.establishedOn IS NULL OR n.establishedOn <= $on) AND (n.foundedOn IS NULL OR n.foundedOn <= $on)
    AND (n.abolishedOn IS NULL OR n.abolishedOn > $on) AND (n.closedOn IS NULL OR n.closedOn > $on)
    AND (n.dissolvedOn IS NULL OR n.dissolvedOn > $on) AND (n.builtYear IS NULL OR n.builtYear <= $on.year)
  RETURN n, true AS there, null AS fault
}
WITH allCovered, n, max(there) AS there, collect(fault) AS faults
WHERE there
WITH allCovered, n, head([label IN labels(n) WHERE label <> 'Entity']) AS label, [fault IN faults | fault[0]] AS found, faults,
  coalesce(n.areaCode =~ '[0-9]{6}([0-9]{3}){0,2}', false) AS placed
WITH allCovered, n, label, faults, CASE WHEN placed THEN found ELSE found + ['NO_AREA'] END AS found, CASE WHEN allCovered THEN [] ELSE CASE label
    WHEN 'ModelPost' THEN ['model_posts', $cover_model_posts]
    WHEN 'PartyOrg' THEN ['party_orgs', $cover_party_orgs]
    WHEN 'DemoAward' THEN ['demo_awards', $cover_demo_awards]
    WHEN 'EnforcementAction' THEN ['enforcement_actions', $cover_enforcement_actions]
    WHEN 'Grid' THEN ['grids', $cover_grids]
    WHEN 'WorkUnit' THEN ['work_units', $cover_work_units]
    WHEN 'ServiceCentre' THEN ['service_centres', $cover_service_centres]
    WHEN 'Compound' THEN ['compounds', $cover_compounds]
    WHEN 'ResidentsCommittee' THEN ['residents_committees', $cover_residents_committees]
    WHEN 'PropertyCompany' THEN ['property_companies', $cover_property_companies]
    WHEN 'OwnersCommittee' THEN ['owners_committees', $cover_owners_committees]
    WHEN 'Visit' THEN ['visits', $cover_visits]
    WHEN 'Issue' THEN ['issues', $cover_issues]
    WHEN 'Consultation' THEN ['consultations', $cover_consultations]
    WHEN 'CreditRating' THEN ['credit_ratings', $cover_credit_ratings]
    WHEN 'Meeting' THEN ['meetings', $cover_meetings]
    WHEN 'DutyReport' THEN ['duty_reports', $cover_duty_reports]
    WHEN 'DecisionBody' THEN ['decision_bodies', $cover_decision_bodies]
    WHEN 'KeyProject' THEN ['key_projects', $cover_key_projects]
    WHEN 'BreakthroughProject' THEN ['breakthrough_projects', $cover_breakthrough_projects]
    WHEN 'Candidate' THEN ['candidates', $cover_candidates]
    WHEN 'IndustryChain' THEN ['industry_chains', $cover_industry_chains]
    WHEN 'OrgLifeEvent' THEN ['org_life_events', $cover_org_life_events]
    WHEN 'ServiceActivity' THEN ['service_activities', $cover_service_activities]
    WHEN 'DisputeStat' THEN ['dispute_stats', $cover_dispute_stats]
    WHEN 'Campaign' THEN ['campaigns', $cover_campaigns]
    WHEN 'Platform' THEN ['platforms', $cover_platforms]
    WHEN 'Measure' THEN ['school_measures', $cover_school_measures]
    WHEN 'Outpost' THEN ['outposts', $cover_outposts]
    WHEN 'EnforcementOffice' THEN ['enforcement_offices', $cover_enforcement_offices]
    WHEN 'Assessment' THEN ['assessments', $cover_assessments]
    WHEN 'WorkArea' THEN ['work_areas', $cover_work_areas]
    WHEN 'CareerEvent' THEN CASE n.kind
      WHEN 'TRAINING' THEN ['worker_trainings', $cover_worker_trainings]
      ELSE ['career_events', $cover_career_events]
    END
    ELSE ['places', $cover_places]
  END END AS own
WITH n, label, faults, found, own[0] AS ownStem,
  CASE WHEN allCovered THEN [] ELSE [need IN CASE WHEN own[0] = 'places' THEN [own] ELSE [['places', $cover_places], own] END
      + CASE
        WHEN label = 'PartyOrg' THEN [['subordinations', $cover_subordinations]]
        WHEN label IN ['City', 'District', 'Street', 'Community', 'Compound', 'WorkUnit', 'PropertyCompany', 'ResidentsCommittee']
          THEN [['people', $cover_people], ['memberships', $cover_memberships], ['employments', $cover_employments],
            ['residences', $cover_residences]]
        ELSE []
      END
    WHERE none(prefix IN need[1] WHERE n.areaCode STARTS WITH prefix) | need[0]] END AS notCovered
WITH n, label, faults, notCovered,
  CASE WHEN size(found) = 0 OR 'places' IN notCovered OR coalesce(ownStem IN notCovered, false) THEN [] ELSE
    [kind IN ['CYCLE', 'ORPHAN', 'SUPERIOR_DISSOLVED', 'NO_RELATION', 'INVERTED', 'OVERLAP', 'NO_AREA', 'USCC_DUPLICATE', 'USCC_INVALID', 'DANGLING']
      WHERE kind IN found AND CASE
        WHEN kind IN ['CYCLE', 'ORPHAN', 'SUPERIOR_DISSOLVED'] THEN NOT 'subordinations' IN notCovered
        WHEN kind = 'NO_RELATION' THEN size(notCovered) = 0
        ELSE true
      END]
  END AS kinds
WITH n, label, notCovered, kinds, [fault IN faults WHERE size(kinds) > 0 AND fault[0] IN kinds] AS faults
RETURN n.id AS subjectId, CASE label
    WHEN 'PartyOrg' THEN 'PARTY_ORG'
    WHEN 'DemoAward' THEN 'AWARD'
    WHEN 'Grid' THEN 'GRID'
    WHEN 'WorkUnit' THEN 'WORK_UNIT'
    WHEN 'ServiceCentre' THEN 'SERVICE_CENTRE'
    WHEN 'Compound' THEN 'COMPOUND'
    WHEN 'City' THEN 'CITY'
    WHEN 'District' THEN 'DISTRICT'
    WHEN 'Street' THEN 'STREET'
    WHEN 'Community' THEN 'COMMUNITY'
    WHEN 'ResidentsCommittee' THEN 'RESIDENTS_COMMITTEE'
    WHEN 'PropertyCompany' THEN 'PROPERTY_COMPANY'
    WHEN 'OwnersCommittee' THEN 'OWNERS_COMMITTEE'
    WHEN 'Visit' THEN 'VISIT'
    WHEN 'Issue' THEN 'ISSUE'
    WHEN 'Consultation' THEN 'CONSULTATION'
    WHEN 'CreditRating' THEN 'RATING'
    WHEN 'Meeting' THEN 'MEETING'
    WHEN 'DutyReport' THEN 'DUTY_REPORT'
    WHEN 'DecisionBody' THEN 'DECISION_BODY'
    WHEN 'KeyProject' THEN 'PROJECT'
    WHEN 'BreakthroughProject' THEN 'PROJECT'
    ELSE 'OTHER'
  END AS subjectKind, n.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) > 0 THEN null ELSE false END AS verdict,
  false AS exempt, 'CRITICAL' AS severity, kinds AS kinds, notCovered AS notCovered, null AS headline,
  head([fault IN faults WHERE fault[2] IS NOT NULL |
    [node IN fault[2] WHERE any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) | node.id]]) AS path,
  reduce(ids = [], fault IN faults | ids
    + [node IN fault[1] WHERE any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) AND NOT node.id IN ids | node.id]) AS ids,
  head([fault IN faults WHERE fault[3] IS NOT NULL | fault[3]]) AS below,
  CASE WHEN 'NO_RELATION' IN kinds THEN size([fault IN faults WHERE fault[0] = 'NO_RELATION']) END AS membersWithoutRelation,
  CASE WHEN 'USCC_DUPLICATE' IN kinds OR 'USCC_INVALID' IN kinds THEN n.uscc END AS code
