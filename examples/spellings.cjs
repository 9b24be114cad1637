// All spellings of each person in a text, and whether two spellings are one man. Run: node examples/spellings.cjs
const { compareNames, extract } = require('sitrep')

const { entities } = extract(
  'Le Premier ministre irakien Moustafa al-Kazimi a reçu lundi le général Qaani. M. Kazimi a salué cette visite. ' +
    'Mustafa Al-Kadhimi se rendra à Washington, a indiqué son bureau.',
)
for (const { type, name, aliases } of entities) if (type === 'PERSON') console.log(`${name}: ${aliases.join(', ')}`)

console.log(compareNames('Moustafa al-Kazimi', 'Mustafa Al-Kadhimi'))
