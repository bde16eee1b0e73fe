WHERE $afterId IS NULL OR subject.areaCode > $afterText OR subject.areaCode = $afterText AND subject.id > $afterId
RETURN subject.id AS id, subject.name AS name, labels(subject) AS labels, subject.areaCode AS area, members AS members
ORDER BY area, id
LIMIT $limit
