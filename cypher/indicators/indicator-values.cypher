// What the graph holds of every figure the article states, on the day and cut to the scope; one row, a column a key of
// figures.csv. Null: nothing to compute it from.
// @param  on: Date!
// @param  scope: [String!]!
// @column resident_population: Float
// @column urbanisation_rate: Float
// @column liaison_points_min: Float
// @column liaison_points_max: Float
// @column breakthrough_projects: Float
// @column breakthrough_project_opinions: Float
// @column decision_layers: Float
// @column decision_topic_kinds: Float
// @column street_powers: Float
// @column streets: Float
// @column streets_reformed: Float
// @column streets_relieved: Float
// @column enforcement_actions: Float
// @column converted_communities_rectified: Float
// @column grids: Float
// @column grid_branches: Float
// @column compound_branches: Float
// @column substantive_branches: Float
// @column compound_instructors: Float
// @column community_workers: Float
// @column worker_posts: Float
// @column worker_grades: Float
// @column street_centres: Float
// @column community_centres: Float
// @column compound_stations: Float
// @column regional_centres: Float
// @column compound_windows: Float
// @column red_property_version: Float
// @column red_property_roles: Float
// @column governance_core: Float
// @column governance_main_parties: Float
// @column property_instructors: Float
// @column owners_committees: Float
// @column cross_posts: Float
// @column property_companies_with_org: Float
// @column red_score_weight: Float
// @column red_property_sites: Float
// @column companies_removed: Float
// @column platform_kinds: Float
// @column consultation_parties: Float
// @column demo_sites: Float
// @column school_aspects: Float
// @column school_measures: Float
// @column model_posts: Float
// @column party_affairs_promoted: Float
// @column moved_to_party_affairs: Float
// @column temp_branches: Float
// @column soe_cross_appointment: Float
// @column school_leader_party_years: Float
RETURN
  toFloat(COLLECT { MATCH (x:City) WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) RETURN sum(x.residentPop) }[0]) AS resident_population,
  toFloat(COLLECT { MATCH (x:City) WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AND x.urbanRate IS NOT NULL RETURN 100 * avg(x.urbanRate) }[0]) AS urbanisation_rate,
  toFloat(COLLECT {
    MATCH (o:PartyOrg {field: 'CITY'})<-[h:HOLDS_POST {kind: 'STANDING_MEMBER'}]-(p:Person)
    WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix) AND h.from <= $on AND $on < h.to
    WITH DISTINCT p
    RETURN min(COUNT { MATCH (p)-[l:LIAISES_WITH]->(o:PartyOrg) WHERE l.from <= $on AND $on < l.to AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on) RETURN DISTINCT o })
  }[0]) AS liaison_points_min,
  toFloat(COLLECT {
    MATCH (o:PartyOrg {field: 'CITY'})<-[h:HOLDS_POST {kind: 'STANDING_MEMBER'}]-(p:Person)
    WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix) AND h.from <= $on AND $on < h.to
    WITH DISTINCT p
    RETURN max(COUNT { MATCH (p)-[l:LIAISES_WITH]->(o:PartyOrg) WHERE l.from <= $on AND $on < l.to AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on) RETURN DISTINCT o })
  }[0]) AS liaison_points_max,
  toFloat(COUNT {
    MATCH (x:BreakthroughProject)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  }) AS breakthrough_projects,
  toFloat(COUNT {
    MATCH (x:BreakthroughProject)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND COUNT { (x)-[:GOVERNED_BY]->(:PolicyDoc) } = 1
  }) AS breakthrough_project_opinions,
  toFloat(COUNT {
    MATCH (x:DecisionBody)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on)
    RETURN DISTINCT x.kind
  }) AS decision_layers,
  toFloat(COUNT {
    MATCH (m:Meeting)-[:DISCUSSED]->(x:Issue)
    WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
      AND m.heldOn <= $on
      AND x.topic IN ['SYSTEM', 'POWER', 'FUNDS', 'INTERESTS']
    RETURN DISTINCT x.topic
  }) AS decision_topic_kinds,
  toFloat(COUNT {
    MATCH (x:Street)-[g:GRANTED]->(w:StreetPower)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND g.from <= $on AND $on < g.to
    RETURN DISTINCT w
  }) AS street_powers,
  toFloat(COUNT {
    MATCH (x:Street)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  }) AS streets,
  toFloat(COUNT {
    MATCH (x:Street)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
      AND x.reformCompletedOn <= $on
  }) AS streets_reformed,
  toFloat(COUNT {
    MATCH (x:Street)-[r:RELIEVED_OF]->(:Task)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
      AND r.on <= $on
    RETURN DISTINCT x
  }) AS streets_relieved,
  toFloat(COUNT {
    MATCH (x:EnforcementAction)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND x.on <= $on
  }) AS enforcement_actions,
  toFloat(COUNT {
    MATCH (x:Community {kind: 'VILLAGE_CONVERTED'})
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
      AND x.rectifiedOn <= $on
  }) AS converted_communities_rectified,
  toFloat(COUNT {
    MATCH (x:Grid)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  }) AS grids,
  toFloat(COUNT {
    MATCH (x:PartyOrg {field: 'GRID'})-[s:SET_UP_IN]->(:Grid)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND s.from <= $on AND $on < s.to
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
    RETURN DISTINCT x
  }) AS grid_branches,
  toFloat(COUNT {
    MATCH (x:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(:Compound)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND s.from <= $on AND $on < s.to
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
    RETURN DISTINCT x
  }) AS compound_branches,
  toFloat(COUNT {
    MATCH (x:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(:Compound)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND s.from <= $on AND $on < s.to
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
      AND x.substantive
      AND (x.substantiveOn IS NULL OR x.substantiveOn <= $on)
    RETURN DISTINCT x
  }) AS substantive_branches,
  toFloat(COUNT {
    MATCH (x:Compound)<-[i:INSTRUCTS {kind: 'COMPOUND'}]-(:Person)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND i.from <= $on AND $on < i.to
      AND NOT EXISTS {
        MATCH (x)<-[s:SET_UP_IN]-(o:PartyOrg {field: 'COMPOUND'}) WHERE s.from <= $on AND $on < s.to AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      }
    RETURN DISTINCT x
  }) AS compound_instructors,
  toFloat(COUNT {
    MATCH (x:ResidentsCommittee)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND w.from <= $on AND $on < w.to
    RETURN DISTINCT p
  }) AS community_workers,
  toFloat(COUNT {
    MATCH (x:ResidentsCommittee)<-[h:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]-(:Person)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND h.from <= $on AND $on < h.to
      AND h.postClass IS NOT NULL
    RETURN DISTINCT h.postClass
  }) AS worker_posts,
  toFloat(COUNT {
    MATCH (x:ResidentsCommittee)<-[h:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]-(:Person)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND h.from <= $on AND $on < h.to
      AND h.grade IS NOT NULL
    RETURN DISTINCT h.grade
  }) AS worker_grades,
  toFloat(COUNT {
    MATCH (x:ServiceCentre {tier: 'STREET'})-[a:SERVES_AREA]->()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND a.from <= $on AND $on < a.to
    RETURN DISTINCT x
  }) AS street_centres,
  toFloat(COUNT {
    MATCH (x:ServiceCentre {tier: 'COMMUNITY'})-[a:SERVES_AREA]->()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND a.from <= $on AND $on < a.to
    RETURN DISTINCT x
  }) AS community_centres,
  toFloat(COUNT {
    MATCH (x:ServiceCentre {tier: 'COMPOUND'})-[a:SERVES_AREA]->()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND a.from <= $on AND $on < a.to
    RETURN DISTINCT x
  }) AS compound_stations,
  toFloat(COUNT {
    MATCH (x:ServiceCentre {tier: 'REGIONAL'})-[a:SERVES_AREA]->()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND a.from <= $on AND $on < a.to
    RETURN DISTINCT x
  }) AS regional_centres,
  toFloat(COUNT {
    MATCH (x:ServiceCentre {tier: 'COMPOUND', hasWindow: true})-[a:SERVES_AREA]->()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND a.from <= $on AND $on < a.to
    RETURN DISTINCT x
  }) AS compound_windows,
  toFloat(COLLECT { MATCH (x:Campaign) WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AND (x.startsOn IS NULL OR x.startsOn <= $on) RETURN max(toFloat(x.version)) }[0]) AS red_property_version,
  toFloat(COLLECT {
    MATCH (x:PropertyCompany)-[r:SUPERVISED_BY|GUIDES|IMPLEMENTED_BY]-()
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AND r.from <= $on AND $on < r.to
    RETURN count(DISTINCT type(r))
  }[0]) AS red_property_roles,
  toFloat(COLLECT {
    MATCH (o:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(x:Compound)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AND s.from <= $on AND $on < s.to AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    WITH x, count(DISTINCT o) AS parties
    RETURN max(parties)
  }[0]) AS governance_core,
  toFloat(COLLECT {
    MATCH (o:OwnersCommittee)-[r:REPRESENTS]->(x:Compound)<-[v:SERVES]-(k:PropertyCompany)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix) AND r.from <= $on AND $on < r.to AND v.from <= $on AND $on < v.to
    WITH x, size(collect(DISTINCT labels(o)) + collect(DISTINCT labels(k))) AS parties
    RETURN max(parties)
  }[0]) AS governance_main_parties,
  toFloat(COUNT {
    MATCH (x:PropertyCompany)<-[i:INSTRUCTS {kind: 'PROPERTY'}]-(p:Person)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND i.from <= $on AND $on < i.to
    RETURN DISTINCT p
  }) AS property_instructors,
  toFloat(COUNT {
    MATCH (o:OwnersCommittee)-[r:REPRESENTS]->(x:Compound)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND r.from <= $on AND $on < r.to
    RETURN DISTINCT x
  }) AS owners_committees,
  toFloat(COUNT {
    MATCH (x:Compound)<-[r:REPRESENTS]-(:OwnersCommittee)<-[d:HOLDS_POST {kind: 'OC_DIRECTOR'}]-(p:Person)
      -[h:HOLDS_POST {kind: 'SECRETARY'}]->(b:PartyOrg {field: 'COMPOUND'})-[s:SET_UP_IN]->(x)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND r.from <= $on AND $on < r.to
      AND d.from <= $on AND $on < d.to
      AND h.from <= $on AND $on < h.to
      AND s.from <= $on AND $on < s.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    RETURN DISTINCT p
  }) AS cross_posts,
  toFloat(COUNT {
    MATCH (x:PropertyCompany)<-[s:SET_UP_IN]-(o:PartyOrg)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND s.from <= $on AND $on < s.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.closedOn IS NULL OR x.closedOn > $on)
      AND NOT (coalesce(x.removedOn <= $on, false) OR (x.status = 'REMOVED' AND x.removedOn IS NULL))
    RETURN DISTINCT x
  }) AS property_companies_with_org,
  toFloat(COLLECT {
    MATCH (x:CreditRating)-[:RATES]->(k:PropertyCompany)
    WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix) AND x.year <= $on.year AND x.redWeight IS NOT NULL
    WITH x.year AS year, 100 * avg(x.redWeight) AS weight ORDER BY year DESC LIMIT 1
    RETURN round(weight, 6)
  }[0]) AS red_score_weight,
  toFloat(COUNT {
    MATCH (x:DemoAward {category: 'RED_PROPERTY'})
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND x.awardedOn <= $on
      AND (x.validTo IS NULL OR x.validTo > $on)
      AND x.level = 'CITY'
  }) AS red_property_sites,
  toFloat(COUNT {
    MATCH (x:PropertyCompany)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.removedOn <= $on OR (x.status = 'REMOVED' AND x.removedOn IS NULL))
  }) AS companies_removed,
  toFloat(COUNT {
    MATCH (k:PropertyCompany)-[r:OPERATES]->(x:Platform)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND r.from <= $on AND $on < r.to
    RETURN DISTINCT x.kind
  }) AS platform_kinds,
  toFloat(COLLECT {
    MATCH (c:Consultation)-[:ATTENDED_BY]->(p:PartyOrg|OwnersCommittee|PropertyCompany)
    WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) AND c.heldOn <= $on
    WITH c, count(DISTINCT labels(p)) AS parties
    RETURN max(parties)
  }[0]) AS consultation_parties,
  toFloat(COUNT {
    MATCH (x:DemoAward)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND x.awardedOn <= $on
      AND (x.validTo IS NULL OR x.validTo > $on)
      AND x.level = 'CITY'
  }) AS demo_sites,
  toFloat(COUNT {
    MATCH (x:Measure)
    WHERE EXISTS { MATCH (x)-[:CARRIED_OUT_BY]->(u:WorkUnit) WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix) }
    RETURN DISTINCT x.aspect
  }) AS school_aspects,
  toFloat(COUNT {
    MATCH (x:Measure)
    WHERE EXISTS { MATCH (x)-[:CARRIED_OUT_BY]->(u:WorkUnit) WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix) }
  }) AS school_measures,
  toFloat(COUNT {
    MATCH (x:ModelPost)
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.namedOn IS NULL OR x.namedOn <= $on)
  }) AS model_posts,
  toFloat(COUNT {
    MATCH (x:CareerEvent {kind: 'PROMOTION'})
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND x.on <= $on
  }) AS party_affairs_promoted,
  toFloat(COUNT {
    MATCH (x:CareerEvent {kind: 'TO_PARTY_AFFAIRS'})
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND x.on <= $on
  }) AS moved_to_party_affairs,
  toFloat(COUNT {
    MATCH (x:PartyOrg {kind: 'TEMP_BRANCH'})
    WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
  }) AS temp_branches,
  toFloat(COLLECT {
    MATCH (u:WorkUnit {orgType: 'SOE'})<-[s:SET_UP_IN]-(o:PartyOrg)<-[h:HOLDS_POST]-(p:Person)
    WHERE any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix) AND s.from <= $on AND $on < s.to AND h.from <= $on AND $on < h.to AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      AND h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
      AND NOT EXISTS {
        MATCH (o)-[l:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(:PartyOrg)-[t:SET_UP_IN]->(u)
        WHERE l.from <= $on AND $on < l.to AND t.from <= $on AND $on < t.to
      }
    WITH DISTINCT u, p
    WITH count(*) AS leaders, count(CASE WHEN EXISTS {
      MATCH (p)-[m:HOLDS_POST {kind: 'MANAGEMENT'}]->(u) WHERE m.from <= $on AND $on < m.to
    } THEN 1 END) AS crossed
    RETURN CASE WHEN leaders > 0 THEN 100.0 * crossed / leaders END
  }[0]) AS soe_cross_appointment,
  toFloat(COLLECT {
    MATCH (c:Candidate)-[:OF]->(p:Person)
    WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) AND (c.listedOn IS NULL OR c.listedOn <= $on)
    WITH c, COLLECT {
      MATCH (p)-[h:HOLDS_POST]->(:PartyOrg)
      WHERE h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
        AND h.from < $on
      RETURN [h.from, CASE WHEN h.to < $on THEN h.to ELSE $on END] AS served ORDER BY h.from
    } AS served
    WITH reduce(done = [0, date('1900-01-01')], each IN served |
      CASE WHEN each[1] <= done[1] THEN done
        ELSE [done[0] + duration.inDays(CASE WHEN each[0] > done[1] THEN each[0] ELSE done[1] END, each[1]).days, each[1]] END
    )[0] AS days
    RETURN min(days) / 365.0
  }[0]) AS school_leader_party_years
