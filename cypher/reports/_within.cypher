  size(r.scope) > 0 AND all(part IN r.scope WHERE any(prefix IN $scope WHERE part STARTS WITH prefix))
