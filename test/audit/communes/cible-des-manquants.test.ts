import { redigerMessage } from '../../../src/textes'
import { auditerFeuilles, resumer } from '../fabrique'

const TITRES = ['Commune', 'RP', 'LLS', 'Ecart (points)', 'LS manquants au 01/01/2022', 'Tx rattrapage', 'Obj. 2023-2025']
const JUSTES = [
  ['Alleray', 10_000, 1700, 8, 800, 0.33, 264],
  ['Champlain', 5400, 1310, 0.74, 40, 1, 40],
  ['Egly', 12_210, 2790, 2.15, 263, 0.5, 132],
]
const AU_TIERS = ['Brissac', 8200, 1804, 3, 246, 0.33, 82]

function changer<C>(ligne: readonly C[], rang: number, valeur: C): C[] {
  return ligne.map((une, ici) => (ici === rang ? valeur : une))
}

describe('cible qu’un tableau n’écrit pas', () => {
  it('trois lignes aux manquants de 25 % la prouvent : le régime des autres se juge', async () => {
    const audit = await auditerFeuilles({ Objectifs: [TITRES, ...JUSTES, AU_TIERS] })
    expect(resumer(audit).filter((constat) => constat.includes('SRU-03'))).toEqual(['EL SRU-03 Objectifs!F5 0.33→0.5'])
  })

  it('deux lignes, ou des lignes des deux cibles, ne prouvent rien', async () => {
    const sans = ['Commune', 'RP', 'LLS', 'LS manquants au 01/01/2022', 'Tx rattrapage']
    const reduire = (lignes: readonly (string | number)[][]) => lignes.map((ligne) => ligne.filter((_, rang) => rang !== 3 && rang !== 6))
    const deux = await auditerFeuilles({ Objectifs: [sans, ...reduire([...JUSTES.slice(1), changer(AU_TIERS, 4, 250)])] })
    const melees = await auditerFeuilles({ Objectifs: [sans, ...reduire([...JUSTES, AU_TIERS]), ['Fontenil', 10_000, 1500, 500, 0.33]] })
    expect([...resumer(deux), ...resumer(melees)].filter((constat) => constat.includes('SRU-03'))).toEqual([])
  })

  it('sans cible, le régime se juge sur l’écart écrit, et la phrase ne cite que lui', async () => {
    const audit = await auditerFeuilles({ Objectifs: [TITRES, AU_TIERS] })
    expect(resumer(audit)).toContain('EL SRU-03 Objectifs!F2 0.33→0.5')
    const [phrase = ''] = audit.constats.filter(({ regle }) => regle === 'SRU-03').map(({ message }) => redigerMessage(message))
    expect(phrase).toMatch(/l’écart écrit à la cible est de 3 points/)
  })

  it('le titre d’une colonne qui en découle la dit', async () => {
    const titres = changer(TITRES, 3, 'Ecart au taux légal (25 %)')
    const audit = await auditerFeuilles({ Objectifs: [titres, changer(AU_TIERS, 3, 0.03)] })
    expect(resumer(audit)).toContain('EL SRU-03 Objectifs!F2 0.33→0.5')
  })
})
