// Purpose: Tools that fit the filters: all of what is asked of properties, and all of the capabilities.
// Mode: fragment
// Parameters: $fits list of {property, by, values}, $capabilities list of string
// Names: node: Tool
all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN node[one.property] IN one.values
    WHEN 'isNot' THEN NOT coalesce(node[one.property] IN one.values, false)
    WHEN 'isNotBy' THEN NOT coalesce(node[one.property] IN one.values, false)
      AND NOT (node[one.property] IS NULL AND any(value IN one.values WHERE split(node.sortName, ' ')[0] = value))
    WHEN 'isNotNamed' THEN NOT any(value IN one.values WHERE ' ' + reduce(name = node[one.property], sign IN ['-', '_', '.', ':', '/', '(', ')', ','] | replace(name, sign, ' ')) + ' ' CONTAINS ' ' + value + ' ')
    WHEN 'any' THEN any(value IN one.values WHERE value IN node[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN node[one.property])
    WHEN 'most' THEN node[one.property] <= one.values[0]
    WHEN 'least' THEN node[one.property] >= one.values[0]
    ELSE node[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (node)-[:OFFERS]->(:Capability {id: id}) })
