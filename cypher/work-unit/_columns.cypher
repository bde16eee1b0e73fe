  u.id AS id, u.name AS name, u.areaCode AS areaCode, u.uscc AS creditCode, u.orgType AS orgType,
  community[0] AS communityId, community[1] AS communityName, partyOrg[0] AS partyOrgId, partyOrg[1] AS partyOrgName,
  checkedInWith[0] AS checkedInWithId, checkedInWith[1] AS checkedInWithName,
  inServiceMembers AS inServiceMembers, inServiceCheckedIn AS inServiceCheckedIn
