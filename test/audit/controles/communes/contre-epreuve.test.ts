import { auditerFeuilles, resumer } from '../../fabrique'

const graves = async (feuilles: Parameters<typeof auditerFeuilles>[0]): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN) /.test(constat))
const commencent = (constats: readonly string[]): readonly string[] => constats.map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('ce que disent les lignes au-dessus d’un tableau', () => {
  const repartition = [
    ['Commune', 'Déficit', 'Taux avant', 'Objectif avant', 'Objectif après mutualisation', 'Accord'],
    ['Avel', 600, 0.33, 198, 120, null],
    ['Brac', 240, 0.5, 120, 130, 'oui'],
    ['Cors', 300, 0.33, 99, 167, 'oui'],
  ]
  const fiche = (plh: string, avis: string) => ({
    F: [['Mutualisation 2023-2025'], ['PLH exécutoire', plh], ['Avis CNSRU', avis], ['Date de signature', '10/07/2023'], [], ...repartition],
  })

  it('PLH et avis en règle : rien', async () => {
    expect(await graves(fiche('oui', '20/06/2023'))).toEqual([])
    expect(await graves(fiche('oui', 'Défavorable, rendu le 10/07/2023'))).toEqual([])
  })

  it('sans PLH, avis tardif ou absent : erreurs légales sur leurs cases', async () => {
    expect(commencent(await graves(fiche('non', '11/07/2023')))).toEqual(['EL CMS-07 F!B2', 'EL CMS-12 F!B3'])
    expect(commencent(await graves(fiche('oui', 'non')))).toEqual(['EL CMS-12 F!B3'])
  })

  it('contrat qui se dit sans aménagement : l’objectif légal, rien dessous', async () => {
    const contrat = (retenu: number) => ({ F: [['Contrat 2023-2025'], ['Type de contrat', 'A – sans aménagement'], [], ['Commune', 'Déficit', 'Taux', 'Objectif légal', 'Objectif retenu'], ['Avel', 571, 0.33, 189, retenu], ['Brac', 240, 0.5, 120, 120]] })
    expect(await graves(contrat(189))).toEqual([])
    expect(commencent(await graves(contrat(160)))).toEqual(['EL CMS-01 F!E5'])
  })
})

describe('PLH d’une fiche « libellé | valeur »', () => {
  const fiche = (libelle: string, plh: string, pls: number) => ({
    Fiche: [['Commune', 'Saint-Aubin'], ['Résidences principales', 8000], ['Logements sociaux', 720], ['Taux cible', 0.25], [libelle, plh], ['Objectif 2023-2025', 423], ['Nombre maximum de PLS', pls]],
  })

  it.each(['Commune couverte par un PLH', 'Couverture PLH', 'Existence d’un PLH', 'Commune dotée d’un PLH exécutoire'])('« %s »', async (libelle) => {
    expect(await graves(fiche(libelle, 'Oui', 126))).toEqual([])
    expect(await graves(fiche(libelle, 'Non', 84))).toEqual([])
    expect(commencent(await graves(fiche(libelle, 'Non', 126)))).toEqual(['EL SRU-10 Fiche!B7'])
  })

  it('« Commune sans PLH », « Absence de PLH » : jamais lus à l’envers', async () => {
    expect(await graves(fiche('Commune sans PLH', 'Non', 126))).toEqual([])
    expect(await graves(fiche('Absence de PLH', 'Non', 126))).toEqual([])
  })

  it('une ligne qui répond oui ou non ne nomme pas la commune, et ne coupe pas la fiche', async () => {
    const audit = await auditerFeuilles(fiche('Commune concernée par l’article 55', 'Oui', 126))
    expect(audit.tableaux).toHaveLength(1)
  })
})

describe('bilan et périodes', () => {
  const bilan = (plai: number, pls: number) => ({ F: [['Bilan 2020-2022'], ['Commune', 'Objectif', 'Réalisés', 'dont PLAI', 'dont PLS'], ['Avel', 50, 55, plai, pls], ['Brac', 100, 120, 40, 30]] })

  it('PLAI et PLS au-delà des réalisés', async () => {
    expect(await graves(bilan(40, 15))).toEqual([])
    expect(commencent(await graves(bilan(20, 36)))).toEqual(['IN SRU-12 F!D3'])
  })

  it('période de quatre ans dans une colonne de communes', async () => {
    const suivi = (periode: string) => ({ F: [['Commune', 'Période', 'Objectif', 'Réalisés'], ['Avel', '2020-2022', 150, 155], ['Avel', periode, 189, 60]] })
    expect(await graves(suivi('2023-2025'))).toEqual([])
    expect(commencent(await graves(suivi('2023-2026')))).toEqual(['IN SRU-21 F!B3'])
  })

  it('objectifs d’une période repris dans la suivante, chacune sur son inventaire', async () => {
    const periode = (titre: string, deficit: string, ...nombres: readonly number[]) => [[titre], ['Commune', deficit, 'Taux', 'Objectif'], ['Avel', nombres[0] ?? 0, 0.33, nombres[1] ?? 0], ['Brac', nombres[2] ?? 0, 0.5, nombres[3] ?? 0]]
    const deux = (avel: number, brac: number) => ({ A: periode('Objectifs 2023-2025', 'Déficit 2022', 571, 189, 240, 120), B: periode('Objectifs 2026-2028', 'Déficit 2025', 640, avel, 300, brac) })
    expect(await graves(deux(212, 150))).toEqual([])
    expect(commencent(await graves(deux(189, 120)))).toEqual(['EL SRU-21 B!D3', 'EL SRU-21 B!D4'])
  })

  it('année d’atteinte impossible à la part que se donne la commune', async () => {
    const projection = (part: number) => ({ F: [['Commune', 'Taux cible', 'Taux actuel', 'Part LLS dans l’offre nouvelle', 'Année d’atteinte'], ['Avel', 0.25, 0.1922, part, 2035], ['Brac', 0.25, 0.22, 0.4, 2031]] })
    expect(await graves(projection(0.4))).toEqual([])
    expect(commencent(await graves(projection(0.25)))).toEqual(['IN SRU-18 F!E2'])
  })

  it('les manquants notifiés priment, sur leur feuille et sur les autres', async () => {
    const communes = (notifie: number | null) => ({
      Communes: [['Inventaire 2022'], ['Commune', 'RP', 'LLS', 'Cible', 'Manquants notifiés', 'Logements manquants'], ['Avel', 11240, 2184, 0.25, notifie, 620], ['Brac', 8000, 1760, 0.25, null, 240]],
      Objectifs: [['Objectifs 2023-2025'], ['Commune', 'Objectif légal', 'Taux de rattrapage'], ['Avel', 205, 0.33], ['Brac', 120, 0.5]],
    })
    expect(await graves(communes(620))).toEqual([])
    expect(commencent(await graves(communes(null)))).toContain('IN SRU-02 Communes!F3')
  })
})
