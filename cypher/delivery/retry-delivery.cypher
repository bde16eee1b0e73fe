// Makes a message due at once, with all its attempts before it; nothing happens when it was delivered or is being sent.
// @param  id: ID!
// @param  now: DateTime!
// @access write
MATCH (d:Delivery {id: $id})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.state <> 'DELIVERED' AND (d.owner IS NULL OR d.dueAt <= datetime($now))
SET d.state = 'WAITING', d.dueAt = datetime($now), d.attempts = 0
REMOVE d.owner
