import { LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import { conditionsDuContrat } from '../../../../src/taskpane/cas-usage/contrat/conditions'
import type { ConditionsSaisies } from '../../../../src/taskpane/dossier/dossier'
import { CONDITIONS_INCONNUES } from '../../../../src/taskpane/dossier/dossier-neuf'
import { commune } from '../commune'

const TERRITOIRE = { epci: null, grandParis: false, ville: null }

function etats(
  situations: readonly (string | null)[],
  saisies: Partial<ConditionsSaisies> = { fiscalitePropre: true },
  grandParis = false,
) {
  const communes = situations.map((situation, rang) => commune(`Commune ${rang}`, { situation }))
  const reponse = conditionsDuContrat(
    { ...CONDITIONS_INCONNUES, ...saisies },
    communes,
    { ...TERRITOIRE, grandParis },
    LECTURES_PAR_DEFAUT,
  )
  return reponse.etat === 'etabli' ? new Map(reponse.valeur.map(({ numero, etat }) => [numero, etat])) : reponse.etat
}

describe('conditions d’un contrat mutualisant', () => {
  it('ne conclut rien quand rien n’est renseigné', () => {
    expect(etats(['droit commun'], {})).toBe('incomplet')
  })

  it.each([
    [['droit commun', 'droit commun'], 'remplie'],
    [['droit commun', null], 'à prouver'],
    [['droit commun', 'illisible'], 'à prouver'],
    [[null, 'entrée en cours de période'], 'manquante'],
  ])('situations %j : condition 6 %s', (situations, attendu) => {
    const lus = etats(situations)
    expect(lus instanceof Map ? lus.get(6) : lus).toBe(attendu)
  })

  it('refuse l’EPT du Grand Paris et une date d’avis antérieure à la saisine', () => {
    const lus = etats(['droit commun'], { fiscalitePropre: true, plhExecutoire: true }, true)
    expect(lus instanceof Map ? lus.get(1) : lus).toBe('manquante')
    expect(etats(['droit commun'], { saisine: 45_100, avis: 45_000 })).toBe('refuse')
  })
})
