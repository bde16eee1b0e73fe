// The outbox: one node for each report and recipient, under the key that the message carries too.
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_place IF NOT EXISTS FOR (n:Delivery) REQUIRE n.place IS UNIQUE;
CREATE INDEX delivery_due IF NOT EXISTS FOR (n:Delivery) ON (n.kind, n.state, n.dueAt);
