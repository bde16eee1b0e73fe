// Properties by which statements find their way beside ids, area codes and names.
CREATE INDEX credit_rating_year IF NOT EXISTS FOR (n:CreditRating) ON (n.year);
CREATE INDEX key_project_owner IF NOT EXISTS FOR (n:KeyProject) ON (n.ownerUnit);
