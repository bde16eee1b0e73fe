  coalesce(i.closedOn <= $on, i.status = 'CLOSED')
