  WITH *, any(o IN orgs WHERE any(home IN homes WHERE o IN home)) AS atHome
  WITH *, atHome OR any(o IN orgs WHERE coalesce(o.foundedOn <= $on, true) AND coalesce(o.dissolvedOn > $on, true)) AS present
