import { direAvec } from '../../../src/audit/rapport/dire'
import { direHypothese } from '../../../src/audit/rapport/dire-hypothese'
import { titreDeType } from '../../../src/audit/rapport/titre-de-type'
import type { ValeurCitee } from '../../../src/audit/types'
import { redigerMessage } from '../../../src/textes'

function dite([une, autre]: readonly [ValeurCitee, ValeurCitee], format: string | null, lecture = 'autre 2'): string {
  const hypothese = { id: 'AMB-05', retenue: { lecture: 'défaut', resultat: une }, autre: { lecture, resultat: autre } }
  return direHypothese(hypothese, format, direAvec(redigerMessage)).replace(/\s/g, ' ')
}

describe('hypothèse d’un constat', () => {
  it.each([
    [[189, null], null, 'AMB-05 : 189 si l’on retient « entier supérieur », vide si l’on retient « entier inférieur »'],
    [[0.33, 0.3], '0.00%', 'AMB-05 : 33 % si l’on retient « entier supérieur », 30 % si l’on retient « entier inférieur »'],
    [[true, false], '0.00%', 'AMB-05 : vrai si l’on retient « entier supérieur », faux si l’on retient « entier inférieur »'],
  ] as const)('dit les deux lectures en clair : %j, %j', (valeurs, format, attendu) => expect(dite(valeurs, format)).toBe(attendu))

  it('garde telle quelle une lecture que le point ne connaît pas', () => {
    expect(dite([1, 2], null, 'celle d’ailleurs')).toContain('2 si l’on retient « celle d’ailleurs »')
  })
})

describe('titre d’un type de tableau', () => {
  it.each([
    ['SRU-02', 'Logements sociaux manquants (déficit)'],
    ['TAB-13', 'Objectifs : contrat abaissant'],
    ['TAB-12', 'Engagements et actions'],
    ['TAB-18', 'Vivier de projets'],
    ['ZZZ-1', ''],
  ])('%s', (type, titre) => expect(titreDeType(type)).toBe(titre))
})
