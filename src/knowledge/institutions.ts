/** A body that every state has: named by what it is, told apart by whose it is. */
export interface Institution {
  readonly name: string
  readonly subtype: string
  readonly sectors: readonly string[]
}

const government = (name: string, ...sectors: string[]): Institution => ({
  name,
  subtype: 'government',
  sectors: ['GOV', ...sectors],
})
const military = (name: string): Institution => ({ name, subtype: 'military', sectors: ['MIL'] })
const other = (name: string, subtype: string, ...sectors: string[]): Institution => ({ name, subtype, sectors })

/** Institutions by kind; languages give their names under the same kinds. */
export const INSTITUTIONS: Readonly<Record<string, Institution>> = {
  government: government('Government'),
  presidency: government('Presidency'),
  'prime-minister-office': government("Prime Minister's Office"),
  parliament: other('Parliament', 'government', 'LEG', 'GOV'),
  senate: other('Senate', 'government', 'LEG', 'GOV'),
  'foreign-ministry': government('Ministry of Foreign Affairs'),
  'defence-ministry': government('Ministry of Defence', 'MIL'),
  'interior-ministry': government('Ministry of Interior'),
  'justice-ministry': government('Ministry of Justice', 'JUD'),
  'finance-ministry': government('Ministry of Finance'),
  'health-ministry': government('Ministry of Health', 'HLH'),
  'education-ministry': government('Ministry of Education', 'EDU'),
  'oil-ministry': government('Ministry of Energy'),
  'transport-ministry': government('Ministry of Transport'),
  'agriculture-ministry': government('Ministry of Agriculture', 'AGR'),
  'trade-ministry': government('Ministry of Trade'),
  'culture-ministry': government('Ministry of Culture'),
  'labour-ministry': government('Ministry of Labour'),
  'environment-ministry': government('Ministry of Environment'),
  'information-ministry': government('Ministry of Information'),
  'migration-ministry': government('Ministry of Migration'),
  'security-ministry': government('Ministry of Security', 'SPY'),
  'armed-forces': military('Armed Forces'),
  'ground-forces': military('Ground Forces'),
  'air-force': military('Air Force'),
  navy: military('Navy'),
  'coast-guard': military('Coast Guard'),
  'joint-staff': military('General Staff'),
  'national-guard': military('National Guard'),
  'republican-guard': military('Republican Guard'),
  'special-forces': military('Special Forces'),
  police: other('Police', 'police', 'COP'),
  gendarmerie: other('Gendarmerie', 'police', 'COP', 'MIL'),
  'border-guard': other('Border Guard', 'police', 'COP'),
  'security-forces': other('Security Forces', 'military', 'MIL', 'COP'),
  'intelligence-service': other('Intelligence Service', 'government', 'SPY', 'GOV'),
  'national-security-council': government('National Security Council'),
  'supreme-court': other('Supreme Court', 'court', 'JUD'),
  'constitutional-court': other('Constitutional Court', 'court', 'JUD'),
  judiciary: other('Judiciary', 'court', 'JUD'),
  prosecutor: other('Public Prosecutor', 'court', 'JUD'),
  'central-bank': government('Central Bank', 'BUS'),
  'electoral-commission': government('Electoral Commission'),
  embassy: government('Embassy'),
  'red-cross': other('Red Cross or Red Crescent', 'ngo', 'NGO'),
  'civil-defence': government('Civil Defence'),
  bar: other('Bar Association', 'ngo', 'JUD'),
}
