MATCH (subject:PartyOrg)-[g:SUBORDINATE_TO {kind: 'GUIDANCE'}]->(guide:PartyOrg)
WHERE any(prefix IN $scope WHERE subject.areaCode STARTS WITH prefix)
// @when field given
  AND (subject.field = $field)
// @end
  AND g.from <= $on AND $on < g.to
  AND (subject.foundedOn IS NULL OR subject.foundedOn <= $on) AND (subject.dissolvedOn IS NULL OR subject.dissolvedOn > $on)
  AND (guide.foundedOn IS NULL OR guide.foundedOn <= $on) AND (guide.dissolvedOn IS NULL OR guide.dissolvedOn > $on)
  AND EXISTS {
    MATCH (subject)-[l:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(leader:PartyOrg)
    WHERE l.from <= $on AND $on < l.to
      AND (leader.foundedOn IS NULL OR leader.foundedOn <= $on) AND (leader.dissolvedOn IS NULL OR leader.dissolvedOn > $on)
  }
WITH DISTINCT subject, null AS members
