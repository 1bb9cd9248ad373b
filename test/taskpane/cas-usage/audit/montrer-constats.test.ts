import type { ConstatDAudit } from '../../../../src/audit'
import { lireAdresse } from '../../../../src/classeur/adresse'
import { message } from '../../../../src/regles'
import { montrerConstats } from '../../../../src/taskpane/cas-usage/audit/montrer-constats'

const CONSTAT: ConstatDAudit = {
  id: 'SRU-02.manquants',
  regle: 'SRU-02',
  gravite: 'IN',
  verdict: 'non-conforme',
  article: 'art. L. 302-5 du CCH',
  lieu: lireAdresse('Objectifs!F4'),
  lu: 1700,
  attendu: 1800,
  message: message('volet.audit.aucun-constat', {}),
  consequences: [],
}

function citer(change: Partial<ConstatDAudit>): readonly (string | null | undefined)[] {
  const [montre] = montrerConstats([{ ...CONSTAT, ...change }])
  return [montre?.lu, montre?.attendu, montre?.ecart].map((texte) => texte?.replace(/\s/g, ' ') ?? null)
}

describe('un constat prêt à lire', () => {
  it.each<[string, Partial<ConstatDAudit>, readonly (string | null)[]]>([
    ['deux nombres', {}, ['1 700', '1 800', '−100']],
    ['deux taux, l’écart en points', { lu: 0.5, attendu: 0.33, format: '0.00%' }, ['50 %', '33 %', '+17 pt']],
    ['deux taux que leur format rend pareils', { lu: 0.333_33, attendu: 0.333_333, format: '0.00%' }, ['0,33333', '0,333333', '−0,000003']],
    ['deux dates, l’écart en jours', { lu: 45_363, attendu: 45_366, format: 'dd/mm/yyyy' }, ['12/03/2024', '15/03/2024', '−3 j']],
    ['une cellule vide', { lu: null }, ['(vide)', '1 800', null]],
    ['une plage, où rien n’est lu', { lieu: lireAdresse('Objectifs!A3:F3'), lu: null, attendu: 'Objectif' }, [null, 'Objectif', null]],
    ['le classeur entier', { lieu: null, lu: null, attendu: null }, [null, null, null]],
    ['un texte et un nombre', { lu: '1 700' }, ['1 700', '1 800', null]],
  ])('%s', (_cas, change, attendu) => {
    expect(citer(change)).toEqual(attendu)
  })

  it('se cherche par sa commune, sa cellule, sa règle et sa valeur', () => {
    const [montre] = montrerConstats([{ ...CONSTAT, commune: 'Saint-Étienne' }])
    for (const mot of ['saint etienne', 'objectifs f4', 'sru 02', '1 800']) expect(montre?.cherche).toContain(mot)
  })
})
