import type { ArgumentBrut } from '../../../src/catalogue'
import { calculer } from '../../cas/lecteur'

function pas(fonction: string, args: readonly ArgumentBrut[]) {
  return calculer(fonction, args).explication.map(({ calcul, valeur }) => [calcul.replace(/[\u00a0\u202f]/g, ' '), valeur])
}

function effet(fonction: string, args: readonly ArgumentBrut[], id: string): string | undefined {
  return calculer(fonction, args).hypotheses.find((hypothese) => hypothese.id === id)?.effet
}

const PLAGE = [['Réservataire', 'Taux'], ['État', 0.3], ['agents', 0.05], ['collectivité', 0.2], ['Action Logement', 0.05]]
const COMMUNES = [['Commune', 'Flux', 'Part du préfet', 'Dont flux en QPV'], ['A', 40, 6, 20], ['B', 40, 12, null], ['C', 0, 0, null], ['D', 40, 12, null]]

describe('ce que l’explication du flux montre : les nombres de chaque pas, dans l’ordre', () => {
  it.each<[string, readonly ArgumentBrut[], readonly (readonly [string, unknown])[]]>([
    ['FLUX_PART', [1000, 385, 0.3, 'État'], [
      ['1 000 mis en location − 385 soustraits', 615], ['30 % × 615', 184.5],
      ['supérieur 185 · proche 185 · inférieur 184', 184],
    ]],
    ['FLUX_ASSIETTE', [1000, 210, 80, 15, 5, 30, 10], [
      ['210 + 80 + 15 + 5 + 30 + 10, de b1 à b6', 350], ['1 000 mis en location − 350 soustraits', 650], ['350 ÷ 1 000', 0.35],
    ]],
    ['FLUX_REPARTITION', [1000, 350, PLAGE], [
      ['1 000 mis en location − 350 soustraits', 650], ['agents compris dans l’État', 55],
      ['195 + 130 + 33 + 292, le dernier étant le solde', 650],
    ]],
    ['FLUX_TAUX_JUSTIFIE', [900, 1500, 0.2], [['900 ÷ 1 500', 0.6], ['20 % × part garantie', 0.12]]],
    ['FLUX_REVOYURE', [650, 130], [['130 ÷ 650', 0.2], ['25 % − besoins constatés', 0.05], ['25 % × 650 − 130', 32.5]]],
    ['FLUX_HORS_QPV', [400, 250, 100, 95], [['100 / 400', 0.25], ['100 / 195', 0.512820512820513]]],
    ['FLUX_UNIFORMITE', [COMMUNES, 0.3], [['écart à 30 % du flux inférieur à un logement', 2]]],
    ['FLUX_ENTONNOIR', [200, 180, 150, 120, true, true], [['1 − 120 / 180', 0.333333333333333], ['1 − 120 / 200', 0.4]]],
    ['FLUX_SANCTION', [195, 45, 6], [['195 + 6', 201]]],
  ])('%s', (fonction, args, attendus) => expect(pas(fonction, args)).toEqual(attendus))

  it('les communes conformes se comptent, et l’autre lecture dit combien le seraient', () => {
    expect(effet('FLUX_UNIFORMITE', [COMMUNES, 0.3], 'AMB-39')).toMatch(/→ 3\.$/)
    expect(effet('FLUX_UNIFORMITE', [COMMUNES, 0.3, null, null, 'AMB-39: autre'], 'AMB-39')).toContain('Lecture retenue')
    expect(pas('FLUX_UNIFORMITE', [COMMUNES, 0.3, null, null, 'AMB-39: autre'])).toEqual([[expect.any(String), 3]])
  })

  it.each<[string, readonly ArgumentBrut[], string, RegExp]>([
    ['FLUX_PART', [1000, 350, 0.3, 'État'], 'AMB-37', /→ 300\.$/],
    ['FLUX_REPARTITION', [1000, 350, PLAGE], 'AMB-37', /→ 300, 50, 130, 33, solde 187\.$/],
    ['FLUX_REPARTITION', [1000, 350, PLAGE], 'AMB-43', /→ 195, 32, 130, 32, solde 293\.$/],
    ['FLUX_HORS_QPV', [400, 250, 100, 95], 'AMB-38', /→ tenue\.$/],
    ['FLUX_ENTONNOIR', [200, 180, 150, 120, true, true], 'AMB-44', /de n1 à n4 → 0,4\.$/],
    ['FLUX_SANCTION', [195, 45, 6], 'AMB-46', /→ 240\.$/],
  ])('%s : l’autre lecture d’un point ouvert donne son nombre', (fonction, args, id, attendu) => expect(effet(fonction, args, id)).toMatch(attendu))
})
