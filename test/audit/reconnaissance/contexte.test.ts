import { reconnaitreFeuilles, reconnaitreLignes } from './reconnaitre-feuilles'

const INVENTAIRE = [
  ['Commune', 'RP', 'LLS', 'Taux cible', 'LS manquants'],
  ['Valbrune', 9873, 1898, 0.25, 571],
  ['Saint-Aubert', 4210, 1010, 0.25, 43],
]

async function contexteDe(titre: string, lignes: readonly (readonly (string | number)[])[] = INVENTAIRE) {
  return (await reconnaitreLignes([[titre], [], ...lignes])).contexte
}

describe('période', () => {
  it('du titre, d’un intitulé ou du nom de la feuille, avec sa preuve', async () => {
    const duTitre = await contexteDe('Objectifs triennaux 2023-2025')
    expect(duTitre.periode).toMatchObject({ valeur: '2023-2025', preuve: { texte: 'Objectifs triennaux 2023-2025' } })
    const dIntitule = await contexteDe('Objectifs', [
      ['Commune', 'LS manquants', 'Obj. 23-25'],
      ['Valbrune', 571, 189],
    ])
    expect(dIntitule.periode?.valeur).toBe('2023-2025')
    const duNom = await reconnaitreFeuilles({ 'Période 2026-2028': INVENTAIRE })
    expect(duNom.contexte.periode?.valeur).toBe('2026-2028')
    expect(duNom.tableaux[0]?.periode).toBe('2026-2028')
  })

  it('deux périodes se contredisent : chaque tableau garde la sienne, le classeur n’en a pas', async () => {
    const { contexte, tableaux } = await reconnaitreFeuilles({ '2023-2025': INVENTAIRE, '2026-2028': INVENTAIRE })
    expect(tableaux.map(({ periode }) => periode)).toEqual(['2023-2025', '2026-2028'])
    expect(contexte.periode).toBeNull()
  })

  it('deux périodes dans un même tableau', async () => {
    const { contexte, tableaux } = await reconnaitreLignes([
      ['Commune', 'LS manquants', 'Obj. 23-25', 'Obj. 26-28'],
      ['Valbrune', 571, 189, 212],
    ])
    expect([tableaux[0]?.periode, contexte.periode]).toEqual([null, null])
  })

  it('celle de l’appelant l’emporte', async () => {
    const { contexte } = await reconnaitreFeuilles({ '2023-2025': INVENTAIRE }, { options: { periode: '2026-2028' } })
    expect(contexte.periode).toEqual({ valeur: '2026-2028', preuve: { lieu: null, texte: '2026-2028' } })
  })

  it('une note la dit quand aucun tableau ne la dit', async () => {
    const { contexte } = await reconnaitreLignes([...INVENTAIRE, [], ['Le taux légal est celui de la période 2023-2025.']])
    expect(contexte.periode).toMatchObject({ valeur: '2023-2025', preuve: { lieu: { ligne: 4, colonne: 0 } } })
  })
})

describe('cible', () => {
  it('de la colonne, quand elle n’en porte qu’une', async () => {
    expect((await contexteDe('Inventaire')).cible).toMatchObject({ valeur: 25, preuve: { lieu: { ligne: 3, colonne: 3 } } })
  })

  it('aucune quand la colonne en porte deux', async () => {
    expect((await contexteDe('Inventaire', [...INVENTAIRE, ['Orne', 2745, 501, 0.2, 48]])).cible).toBeNull()
  })

  const SANS_CIBLE = INVENTAIRE.map(([nom = '', rp = 0, lls = 0]) => [nom, rp, lls])

  it.each([
    ['Communes soumises, taux cible de 20 %', 20],
    ['Taux légal : 25 %', 25],
    ['Cible 25%', 25],
    ['Taux légal : 25 % ou 20 % selon la tension', null],
    ['Part de logements sociaux : 25 %', null],
    ['Cible de 30 %', null],
  ])('%s : %s', async (titre, cible) => {
    expect((await contexteDe(titre, SANS_CIBLE)).cible?.valeur ?? null).toBe(cible)
  })

  it('la colonne et le titre se contredisent', async () => {
    expect((await contexteDe('Taux cible de 20 %')).cible).toBeNull()
  })

  it('celle de l’appelant l’emporte', async () => {
    const { contexte } = await reconnaitreLignes(INVENTAIRE, { options: { cible: 20 } })
    expect(contexte.cible?.valeur).toBe(20)
  })
})

describe('territoire, modalité et statut du contrat', () => {
  it.each([
    ['Objectifs – CC des Hautes-Rives', 'CC des Hautes-Rives'],
    ['Communauté d’agglomération du Val de Brune – rattrapage', 'Communauté d’agglomération du Val de Brune'],
    ['Commune de Valbrune', 'Valbrune'],
    ['Inventaire départemental', null],
    ['Communes soumises', null],
  ])('%s : %s', async (titre, territoire) => {
    expect((await contexteDe(titre)).territoire?.valeur ?? null).toBe(territoire)
  })

  it.each([
    ['Contrats de mixité sociale abaissants', 'B'],
    ['Abaissement des objectifs', 'B'],
    ['Contrat mutualisant', 'C'],
    ['Mutualisation des objectifs', 'C'],
    ['Contrat de mixité sociale sans aménagement', 'A'],
    ['Contrats abaissants ou mutualisants', null],
    ['Contrat de mixité sociale', null],
  ])('%s : %s', async (titre, modalite) => {
    expect((await contexteDe(titre)).modalite?.valeur ?? null).toBe(modalite)
  })

  it.each([
    ['Contrat de mixité sociale signé le 12/07/2023', 'signé'],
    ['Mutualisation des objectifs – projet du 2 mai 2023', 'brouillon'],
    ['Projet de contrat de mixité sociale', 'brouillon'],
    ['Objectifs de rattrapage – document de travail', 'brouillon'],
    ['Contrat de mixité sociale – projet', 'brouillon'],
    ['Projet de contrat, signature le 12/07/2023', null],
    ['Projets de logements du contrat de mixité sociale', null],
    ['Bail signé le 12/07/2023', null],
  ])('%s : %s', async (titre, statut) => {
    expect((await contexteDe(titre)).statut?.valeur ?? null).toBe(statut)
  })

  it('une colonne titrée « Projet » ne fait pas du contrat un brouillon', async () => {
    const { contexte } = await reconnaitreLignes([['Contrat de mixité sociale'], [], ['Projet', null, 'Financement'], ['Nom du projet', 'Adresse', 'PLAI'], ['Rives', 'Quai', 4]])
    expect(contexte.statut).toBeNull()
  })

  const OBJECTIFS = [['Objectifs abaissés par le contrat de mixité sociale'], ['Commune', 'LS manquants', 'Obj. 23-25'], ['Valbrune', 571, 143]]
  const fiche = (etat: string | null, signature: string | null): (string | null)[][] => [
    ['Type de contrat', 'Abaissant'],
    ['EPCI', 'CC des Rives'],
    ['Période', '2023-2025'],
    ...(etat === null ? [] : [['État du contrat', etat]]),
    ['Date de signature', signature],
    ['Terme', '31/12/2025'],
  ]
  const signatures = (date: string | null): (string | null)[][] => [
    ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Signature'],
    ['Commune de Valbrune', 'Anne Morel', 'Maire', '10/07/2023', 'Signé'],
    ['État', 'Marc Olin', 'Préfet', date, date === null ? null : 'Signé'],
  ]

  it.each([
    ['Signé', '10/07/2023', 'signé'],
    ['En cours de signature', '10/07/2023', 'brouillon'],
    ['Non signé', null, 'brouillon'],
    ['Transmis', '10/07/2023', null],
    [null, '10/07/2023', 'signé'],
    [null, null, null],
  ])('la fiche du contrat, état %s, signature %s : %s', async (etat, signature, statut) => {
    const { contexte } = await reconnaitreFeuilles({ Garde: fiche(etat, signature), Objectifs: OBJECTIFS })
    expect(contexte.statut?.valeur ?? null).toBe(statut)
  })

  it('des signatures toutes datées le disent signé, et une fiche qui les contredit n’en laisse rien', async () => {
    const lire = async (date: string | null, garde: (string | null)[][]) =>
      (await reconnaitreFeuilles({ Garde: garde, Objectifs: OBJECTIFS, Signatures: signatures(date) })).contexte.statut?.valeur ?? null
    expect(await lire('10/07/2023', fiche(null, null))).toBe('signé')
    expect(await lire(null, fiche(null, null))).toBeNull()
    expect(await lire('10/07/2023', fiche('Projet', null))).toBeNull()
  })
})
