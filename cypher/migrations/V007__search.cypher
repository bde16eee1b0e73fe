// Search: Chinese names by pairs of characters; pinyin, initials and codes by prefix. Persons are not searched.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:City|District|Street|Community|Grid|Compound|PartyOrg|WorkUnit|ResidentsCommittee|PropertyCompany|OwnersCommittee|ServiceCentre|Outpost|EnforcementOffice|KeyProject|BreakthroughProject|DecisionBody|WorkArea|IndustryChain|Campaign|Platform|PolicyDoc)
ON EACH [n.name]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE INDEX entity_pinyin IF NOT EXISTS FOR (n:Entity) ON (n.pinyin);
CREATE INDEX entity_initials IF NOT EXISTS FOR (n:Entity) ON (n.initials);
CREATE INDEX entity_code IF NOT EXISTS FOR (n:Entity) ON (n.code);
