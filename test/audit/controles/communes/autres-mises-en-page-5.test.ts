import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('colonnes coiffées d’un groupe', () => {
  it('deux thèmes d’une même commune ne sont pas deux communes : leurs colonnes se lisent ensemble', async () => {
    const parc = (taux: number, manquants: number): Feuilles => ({
      Parc: [['Parc de Lacaune, commune à 20 %'], [null, 'Données', null, 'Conclusions', null], ['Année', 'RP', 'LLS', 'Taux', 'Manquants'], [2021, 4230, 590, taux, 256], [2022, 4290, 611, 611 / 4290, manquants]],
    })
    expect(await constats(parc(590 / 4230, 247))).toEqual([])
    expect(await constats(parc(0.152, 270))).toEqual(['IN SRU-01 Parc!D4', 'IN SRU-02 Parc!E5'])
  })

  it('deux communes qui n’ont pas les mêmes colonnes, ou pas sous les mêmes mots, ont chacune leur série', async () => {
    const series = (taux: number, manquants: number): Feuilles => ({
      Parc: [['Lacaune et Murat, communes à 20 %'], [null, 'Lacaune', null, null, 'Murat', null, null, null], ['Année', 'RP', 'LLS', 'Taux', 'RP', 'LLS', 'Tx', 'Déficit'], [2021, 4230, 590, taux, 6190, 1060, 1060 / 6190, 178], [2022, 4290, 611, 611 / 4290, 6260, 1085, 1085 / 6260, manquants]],
    })
    expect(await constats(series(590 / 4230, 167))).toEqual([])
    expect(await constats(series(0.152, 190))).toEqual(['IN SRU-01 Parc!D4', 'IN SRU-02 Parc!H5'])
  })

  it('deux périodes côte à côte : chaque objectif se juge sur le déficit de sa période, quel que soit l’inventaire que cite le titre', async () => {
    const periodes = (objectif: number): Feuilles => ({
      F: [['Passage de 2020-2022 à 2023-2025 (inventaires au 01/01/2019 et au 01/01/2022)'], [null, '2020-2022', null, null, '2023-2025'], ['Commune', 'Déficit', 'Taux de rattrapage', 'Objectif', 'Déficit', 'Taux de rattrapage', 'Objectif'], ['Bellegarde', 412, 0.5, 206, 455, 0.33, 151], ['Courtenay', 318, 0.5, 159, 350, 0.33, objectif]],
    })
    expect(await constats(periodes(116))).toEqual([])
    expect(await constats(periodes(100))).toEqual(['EL SRU-04 F!G5'])
  })

  it('le déficit d’une seule des deux périodes ne juge pas l’objectif de l’autre', async () => {
    const objectifs: Feuilles = {
      F: [['Objectifs 2020-2022 et 2023-2025'], [null, '2020-2022', null, '2023-2025', null], ['Commune', 'Déficit', 'Objectif', 'Taux de rattrapage', 'Objectif'], ['Bellegarde', 455, 228, 0.33, 120], ['Courtenay', 350, 175, 0.33, 90]],
    }
    expect(await constats(objectifs)).toEqual([])
  })
})

describe('durée, projection et notification', () => {
  it('l’historique des périodes dit qui dépasse trois périodes ; la décision ne manque qu’à celles-là', async () => {
    const historique = (quatrieme: string, decision: string | null): Feuilles => ({
      F: [['Objectifs abaissés par contrat (IX)'], ['Commune', 'Population', 'Taux d’inconstructibilité', '2023-2025', '2026-2028', '2029-2031', '2032-2034', 'Décision de prolongation'], ['Aubenas', 12400, 0.12, 'Abaissé', 'Abaissé', 'Abaissé', quatrieme, decision], ['Bourg', 4300, 0.05, 'Abaissé', 'Abaissé', 'Abaissé', 'Abaissé', '02/05/2032']],
    })
    expect(await constats(historique('Légal', null))).toEqual([])
    expect(await constats(historique('Abaissé', null))).toEqual(['EL CMS-05 F!G3'])
    expect(await constats(historique('Abaissé', '02/05/2032'))).toEqual(['EL CMS-06 F!C3'])
  })

  it('la part annoncée au-dessus d’une projection ne mène pas à la cible si elle ne la dépasse pas', async () => {
    const projection = (part: string | number, fin: number): Feuilles => ({
      F: [['Projection du parc de Lunel – cible 25 %'], ['Part des LLS dans l’offre nouvelle', part], [], ['Année', 'RP', 'LLS', 'Taux'], [2025, 9000, 1620, 0.18], [2031, 9900, fin, fin / 9900]],
    })
    expect(await constats(projection(0.25, 1845))).toEqual([])
    expect(await constats(projection('60 %', 2475))).toEqual([])
    expect(await constats(projection(0.25, 2475))).toEqual(['IN SRU-18 F!D6'])
    expect(await constats(projection('25 %', 2475))).toEqual(['IN SRU-18 F!D6'])
    const supposee = projection(0.25, 2475)['F']?.map((ligne) => (ligne[1] === 0.25 ? ['Hypothèse : part du LLS dans l’offre nouvelle', 0.25] : ligne)) ?? []
    expect(await constats({ F: supposee })).toEqual(['IN SRU-18 F!D6'])
  })

  it('« Date notif. » date la notification', async () => {
    const notifies = (date: string | null): Feuilles => ({
      F: [['Objectifs 2023-2025'], ['Commune', 'Objectif légal', 'Objectif notifié', 'date notif.'], ['Arzano', 99, 99, '04/09/2023'], ['Névez', 80, 80, date]],
    })
    expect(await constats(notifies('04/09/2023'))).toEqual([])
    expect(await constats(notifies(null))).toEqual(['AL SRU-11 F!D4'])
  })
})

describe('planchers et carence', () => {
  it('un tableau donne le plancher de l’abaissement et celui de la mutualisation', async () => {
    const planchers = (abaissant: number, mutualisant: number): Feuilles => ({
      F: [['Simulation 2023-2025'], ['Commune', 'Déficit', 'Régime', 'Objectif légal', 'Plancher CMS abaissant', 'Plancher CMS mutualisant'], ['Alby', 571, '33 %', 189, 143, 95], ['Bassens', 240, '50 %', 120, abaissant, mutualisant]],
    })
    expect(await constats(planchers(96, 60))).toEqual([])
    expect(await constats(planchers(60, 60))).toEqual(['EL SRU-08 F!E4'])
    expect(await constats(planchers(96, 120))).toEqual(['EL SRU-08 F!F4'])
  })

  it('une ligne par commune et par période : un objectif atteint exclut la carence, non la majoration en vigueur', async () => {
    const bilan = (titre: string, taux: number, plai = 50): Feuilles => ({
      F: [['Commune', 'Période', 'Objectif', 'Réalisés', 'PLAI', 'PLS', titre], ['Aix', '2017-2019', 300, 210, 70, 50, 0.3], ['Bouc', '2017-2019', 130, 143, plai, 30, taux]],
    })
    expect(await constats(bilan('Taux de carence', 0))).toEqual([])
    expect(await constats(bilan('Taux de carence', 0.25))).toEqual(['IN CMS-26 F!G3'])
    expect(await constats(bilan('Taux de majoration', 0.25))).toEqual([])
    expect(await constats(bilan('Taux de carence', 0.25, 20))).not.toContain('IN CMS-26 F!G3')
  })
})

describe('phrases et fiches hors des tableaux', () => {
  it('le PLS est un maximum : une phrase qui en fait un minimum est une erreur légale', async () => {
    const regle = (phrase: string): Feuilles => ({ F: [[phrase], [], ['Commune', 'Objectif 2023-2025', 'Réalisés'], ['Auch', 160, 165], ['Condom', 140, 150]] })
    expect(await constats(regle('Au moins 30 % de PLAI et au plus 30 % de PLS'))).toEqual([])
    expect(await constats(regle('Au moins 30 % de PLAI et 30 % de PLS'))).toEqual([])
    expect(await constats(regle('Au moins 30 % de PLAI et au moins 30 % de PLS'))).toEqual(['EL SRU-10 F!A1'])
    expect(await constats(regle('PLS et assimilés : minimum 20 %'))).toEqual(['EL SRU-10 F!A1'])
  })

  it('« PLH exécutoire : non » se lit aussi après un tiret', async () => {
    const mutualisation = (plh: string): Feuilles => ({
      F: [[`CA des Marches – PLH exécutoire : ${plh}`], ['Contrat mutualisant 2023-2025'], [], ['Commune', 'Déficit', 'Objectif avant mutualisation', 'Objectif après mutualisation', 'Accord', 'Date de l’accord'], ['Apremont', 600, 198, 190, null, null], ['Myans', 300, 99, 107, 'oui', '01/06/2023'], ['Total', 900, 297, 297, null, null]],
    })
    expect(await constats(mutualisation('oui (2021)'))).toEqual([])
    expect(await constats(mutualisation('non (à l’étude)'))).toEqual(['EL CMS-07 F!A1'])
  })

  it('un contrat par ligne : trois ans au plus, et une date de fin', async () => {
    const contrats = (fin: string | null): Feuilles => ({
      F: [['Contrats 2023-2025'], ['Commune', 'Type de CMS', 'Date de signature', 'Date de fin', 'Objectif légal', 'Objectif retenu'], ['Arès', 'Sans aménagement', '02/11/2023', '31/12/2025', 198, 198], ['Biganos', 'Sans aménagement', '05/09/2023', fin, 132, 132]],
    })
    for (const juste of ['31/12/2025', '04/09/2026']) expect(await constats(contrats(juste))).toEqual([])
    for (const fautive of ['31/12/2027', '30/06/2024', null]) expect(await constats(contrats(fautive))).toEqual(['AL CMS-17 F!D4'])
  })
})

describe('intitulés de services', () => {
  it('« Obj 2020-22 », « % », « Motif / observations » d’un bilan', async () => {
    const bilan = (atteinte: number, motif: string): Feuilles => ({
      F: [['N°', 'Commune', 'Obj 2020-22', 'Réalisé', '%', 'Carence', 'Motif / observations'], [1, 'Ancenis', 150, 90, 0.6, 'oui', 'Carence prononcée'], [2, 'Blain', 100, 40, atteinte, 'non', motif], [3, 'Derval', 80, 82, 1.025, 'non', null]],
    })
    expect(await constats(bilan(0.4, 'Non carencée à ce jour'))).toEqual([])
    expect(await constats(bilan(0.5, 'Non carencée car CMS signé le 12/10/2023'))).toEqual(['EL SRU-12 F!G3', 'IN SRU-12 F!E3'])
    expect(await constats(bilan(0.4, 'CMS signé ; la commune reste carencée'))).toEqual([])
  })

  it('« OBLIG. » dit la cible', async () => {
    const parc = (statut: string, ecart: number): Feuilles => ({
      F: [['Communes soumises au 01/01/2022'], ['COMMUNE', 'RES. PRINC.', 'NB LOGTS SOCIAUX', 'OBLIG.', 'DÉFICITAIRE ?', 'ÉCART (PTS)'], ['AGDE', 4010, 702, 25, 'OUI', 7.49], ['BEZIERS', 7120, 1836, 25, statut, ecart]],
    })
    expect(await constats(parc('NON', 0))).toEqual([])
    expect(await constats(parc('OUI', 1.5))).toEqual(['IN SRU-01 F!E4', 'IN SRU-01 F!F4'])
  })

  it('« Part du territoire communal inconstructible » n’est pas celle du territoire urbanisé', async () => {
    const parts = (titre: string): Feuilles => ({ F: [['Commune', 'Population 2029', titre], ['Sisteron', 7300, 0.42], ['Volx', 4200, 0.1]] })
    expect(await constats(parts('Part du territoire urbanisé déclaré inconstructible'))).toEqual([])
    expect(await constats(parts('Part du territoire communal inconstructible'))).toEqual(['EL SRU-15 F!C1'])
  })

  it('« Reste à produire » d’un objectif dépassé est nul ; un solde peut en être l’excédent', async () => {
    const bilan = (titre: string, reste: number): Feuilles => ({ F: [['Bilan 2023-2025'], ['Commune', 'Objectif', 'Logements financés', titre], ['Cannes', 420, 300, 120], ['Grasse', 300, 315, reste]] })
    for (const [titre, reste] of [['Reste à produire', 0], ['Reste à produire', -15], ['Solde', 15]] as const) expect(await constats(bilan(titre, reste))).toEqual([])
    expect(await constats(bilan('Reste à produire', 15))).toEqual(['IN SRU-12 F!D4'])
  })

  it('la part d’un total se juge sur le dénominateur de ses lignes', async () => {
    const suivi = (part: number): Feuilles => ({
      F: [['Commune', 'Objectif 2023-2025', 'Agréments 2023', 'Agréments 2024', 'Total', 'PLAI', '% PLAI'], ['Nozay', 120, 60, 71, 131, 44, 44 / 131], ['Orvault', 240, 80, 100, 180, 60, 60 / 180], ['Pornichet', 90, 30, 35, 65, 22, 22 / 65], ['Total', 450, 170, 206, 376, 126, part]],
    })
    expect(await constats(suivi(126 / 376))).toEqual([])
  })
})
