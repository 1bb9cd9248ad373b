import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => constat.includes(' FLUX-30 '))
}

const MESURES = ['Proposés', 'Attribués']

function ventiler(titre: string, modalites: Lignes): Lignes {
  const somme = (rang: number): number => modalites.reduce((total, ligne) => total + Number(ligne[rang]), 0)
  return [[titre, ...MESURES], ...modalites, ['Total', somme(1), somme(2)], [null], [null]]
}

const VENTILATIONS: readonly Lignes[] = [
  ventiler('Réservataire', [['État', 190, 178], ['Communes', 128, 119], ['Non réservé', 322, 301]]),
  ventiler('Typologie', [['T1', 60, 56], ['T2', 210, 199], ['T3', 370, 343]]),
  ventiler('Type de financement', [['PLAI', 180, 170], ['PLUS', 460, 428]]),
  ventiler('QPV', [['En QPV', 230, 215], ['Hors QPV', 410, 383]]),
  ventiler('Commune', [['Valbrune', 300, 282], ['Brière', 340, 316]]),
  ventiler('Période de construction', [['avant 1975', 300, 280], ['depuis 1975', 340, 318]]),
]

describe('FLUX-30 : bilan annuel', () => {
  it('six ventilations égales', async () => {
    expect(await relever({ Bilan: VENTILATIONS.flat() })).toEqual([])
  })

  it('une ventilation manque', async () => {
    expect(await relever({ Bilan: VENTILATIONS.slice(0, 5).flat() })).toEqual(['EL FLUX-30 Bilan!A1:C1 null→période de construction'])
  })

  it('les modalités disent la ventilation que le titre ne dit pas', async () => {
    const dites = [...VENTILATIONS.slice(0, 1), ventiler('Type', [['T1', 60, 56], ['T2', 580, 542]]), ventiler('Catégorie', [['PLAI', 180, 170], ['PLUS', 460, 428]]), ventiler('Situation', [['En QPV', 230, 215], ['Hors QPV', 400, 383]])]
    expect(await relever({ Bilan: [...dites, ...VENTILATIONS.slice(4)].flat() })).toEqual(['IN FLUX-30 Bilan!B23 630→640'])
  })

  it('« T1 éclairage » n’est pas une typologie', async () => {
    const audit = await auditerFeuilles({ Travaux: [['Type', 'Proposés', 'Attribués'], ['T1 éclairage', 10, 8], ['T2 plomberie', 5, 5]] })
    expect(audit.tableaux).toEqual([])
  })

  it('un extrait de deux ventilations se demande', async () => {
    const [constat] = await relever({ Bilan: VENTILATIONS.slice(0, 2).flat() })
    expect(constat).toMatch(/^AL FLUX-30 /)
  })

  it('une ventilation seule n’est pas un bilan', async () => {
    expect(await relever({ Attributions: VENTILATIONS[1] ?? [] })).toEqual([])
  })

  it('des attribués perdus dans une ventilation', async () => {
    const perdue = ventiler('QPV', [['En QPV', 230, 205], ['Hors QPV', 410, 383]])
    const lignes = VENTILATIONS.map((ventilation, rang) => (rang === 3 ? perdue : ventilation))
    expect(await relever({ Bilan: lignes.flat() })).toEqual(['IN FLUX-30 Bilan!C24 588→598'])
  })

  it('la ventilation fautive peut être la première', async () => {
    const perdue = ventiler('Réservataire', [['État', 190, 178], ['Communes', 128, 119], ['Non réservé', 322, 300]])
    const lignes = VENTILATIONS.map((ventilation, rang) => (rang === 0 ? perdue : ventilation))
    expect(await relever({ Bilan: lignes.flat() })).toEqual(['IN FLUX-30 Bilan!C5 597→598'])
  })

  describe('un détail et une ventilation sur sa feuille', () => {
    const detail: Lignes = [
      ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', ...MESURES],
      ['État', 'T2', 'PLAI', 'Non', 'Valbrune', 30, 25],
      ['Ville', 'T3', 'PLUS', 'Oui', 'Brière', 40, 35],
      ['Total', null, null, null, null, 70, 60],
    ]
    const ventilation = (proposes: number, attribues = 35): Lignes => ventiler('Type de financement', [['PLAI', 30, 25], ['PLUS', proposes, attribues]])

    it('la dimension absente se montre aux titres du détail', async () => {
      expect(await relever({ Bilan: detail, Financement: ventilation(40) })).toEqual(['EL FLUX-30 Bilan!A1:G1 null→période de construction'])
    })

    it('un total qui s’en écarte', async () => {
      expect(await relever({ Bilan: detail, Financement: ventilation(41) })).toContain('IN FLUX-30 Financement!B4 71→70')
    })

    it('sans un total commun, rien ne dit que c’est le même bilan', async () => {
      expect(await relever({ Bilan: detail, Financement: ventilation(41, 36) })).toEqual(['EL FLUX-30 Bilan!A1:G1 null→période de construction'])
    })
  })

  it('plus d’attribués que de proposés : une question', async () => {
    const lignes = VENTILATIONS.map((ventilation, rang) => (rang === 4 ? ventiler('Commune', [['Valbrune', 300, 310], ['Brière', 340, 288]]) : ventilation))
    expect(await relever({ Bilan: lignes.flat() })).toEqual(['AL FLUX-30 Bilan!C28 310→null'])
  })
})
