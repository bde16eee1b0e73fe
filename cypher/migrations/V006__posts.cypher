// A rule that asks for one kind of post begins with the few posts of that kind, not with all persons.
CREATE INDEX holds_post_kind IF NOT EXISTS FOR ()-[r:HOLDS_POST]-() ON (r.kind);
