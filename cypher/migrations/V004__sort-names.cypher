// Lists in the order of names: the first page is read off the index, and so is every next one.
CREATE INDEX compound_sort_name IF NOT EXISTS FOR (n:Compound) ON (n.sortName);
CREATE INDEX grid_sort_name IF NOT EXISTS FOR (n:Grid) ON (n.sortName);
CREATE INDEX party_org_sort_name IF NOT EXISTS FOR (n:PartyOrg) ON (n.sortName);
CREATE INDEX property_company_sort_name IF NOT EXISTS FOR (n:PropertyCompany) ON (n.sortName);
CREATE INDEX owners_committee_sort_name IF NOT EXISTS FOR (n:OwnersCommittee) ON (n.sortName);
CREATE INDEX work_unit_sort_name IF NOT EXISTS FOR (n:WorkUnit) ON (n.sortName);
CREATE INDEX service_centre_sort_name IF NOT EXISTS FOR (n:ServiceCentre) ON (n.sortName);
