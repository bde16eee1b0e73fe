  (coalesce(k.removedOn <= $on, false) OR (k.status = 'REMOVED' AND k.removedOn IS NULL))
