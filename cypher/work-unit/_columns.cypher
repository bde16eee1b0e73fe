  u.id AS id, u.name AS name, u.areaCode AS areaCode, u.uscc AS creditCode, u.orgType AS orgType,
  u.employees AS employees,
// @when with has partyAffairsStaff
  COUNT {
    MATCH (u)<-[w:WORKS_FOR {role: 'PARTY_AFFAIRS'}]-(p:Person)
    WHERE w.from <= $on AND $on < w.to
    RETURN DISTINCT p
  } AS partyAffairsStaff,
// @otherwise
  null AS partyAffairsStaff,
// @end
  community[0] AS communityId, community[1] AS communityName, partyOrg[0] AS partyOrgId, partyOrg[1] AS partyOrgName,
  checkedInWith[0] AS checkedInWithId, checkedInWith[1] AS checkedInWithName,
  inServiceMembers AS inServiceMembers, inServiceCheckedIn AS inServiceCheckedIn
