import type { ArgumentBrut } from '../../src/catalogue'
import { FONCTIONS } from '../../src/catalogue'
import { calculer } from '../cas/lecteur'

/** Appels où la réponse du booléen nommé décide. */
const DECISIFS: readonly (readonly [fonction: string, nom: string, args: readonly ArgumentBrut[]])[] = [
  ['SRU_PLS_MAX', 'couverte_par_plh', [189, 0.05, null]],
  ['SRU_BILAN', 'couverte_par_plh', [168, 168, 51, 34, 0.05, null]],
  ['CMS_ANNEXION_PLH', 'plh', [null, '2023-07-10', '2023-09-28']],
  ['CMS_SUITE', 'qualitatif_atteint', [160, 170, null, 'B', true]],
  ['CMS_VENTE_HLM', 'carencee', [null, false, 'occupant']],
  ['CMS_VENTE_HLM', 'contrat_complet', [true, null, 'occupant']],
]

describe.each(DECISIFS)('%s, %s : vide ou 0 vaut non', (fonction, nom, args) => {
  const rang = FONCTIONS.find((decrite) => decrite.nom === fonction)?.arguments.findIndex((argument) => argument.nom === nom)
  const avec = (brut: ArgumentBrut) => calculer(fonction, args.map((autre, i) => (i === rang ? brut : autre)))
  const reponse = ({ etat, valeur }: ReturnType<typeof avec>) => [etat, valeur]

  it.each([null, '', 0])('%j donne la réponse de « non », et le dit', (brut) => {
    expect(reponse(avec(brut))).toEqual(reponse(avec('Non')))
    expect(avec(brut).alertes.join(' ')).toContain(`(${nom}) : 0 ou cellule vide, lu comme « non »`)
  })

  it.each([false, 'Non', 'FAUX', 'n'])('%j est un non : rien à signaler', (brut) => {
    expect(reponse(avec(brut))).not.toEqual(reponse(avec('Oui')))
    expect(avec(brut).alertes.join(' ')).not.toContain('lu comme « non »')
  })
})

it('un booléen vide qui ne décide pas n’est pas signalé', () => {
  expect(calculer('SRU_PLS_MAX', [189, 0.14, null]).alertes).toEqual([])
  expect(calculer('CMS_VENTE_HLM', [false, 0, 'occupant']).alertes).toEqual([])
})
