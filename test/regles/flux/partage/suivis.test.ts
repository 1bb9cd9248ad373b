import type { Brut } from '../../../../src/catalogue'
import type { TableauDeSuivi } from '../../../../src/regles'
import { controlerSuivi, SUIVIS_FLUX_PARTAGE } from '../../../../src/regles'
import { depuisCivil } from '../../../../src/regles/socle/jour'

const JOUR = depuisCivil(2024, 3, 15)

function controler(id: string, plage: readonly (readonly Brut[])[], jour: number | null = JOUR, lectures: ReadonlyMap<string, number> = new Map()) {
  const suivi = SUIVIS_FLUX_PARTAGE.find((s) => s.id === id) as TableauDeSuivi
  const resultat = controlerSuivi(suivi, plage, { jour, lectures })
  if (resultat.etat !== 'etabli') return resultat.etat
  const { constats, calculs } = resultat.valeur
  return { calculs, constats: constats.map(({ gravite, ligne, message }) => `${gravite} ${ligne} ${message.id.replace(/^flux\.\w+\./, '')}`) }
}

describe('réservataires (FLUX-01)', () => {
  const TITRES = ['réservataire', 'nom', 'contrepartie', 'gestion', 'part en gestion directe']
  const ligne = (...cellules: readonly Brut[]) => controler('FLUX-01', [TITRES, [...cellules, ...Array<null>(5 - cellules.length).fill(null)]])

  it('exemple du registre : commune, garantie d’emprunt, déléguée', () => {
    expect(ligne('commune', 'A', 'garantie d’emprunt', 'déléguée')).toEqual({ calculs: [['collectivité', 0.2]], constats: [] })
  })

  it.each([
    ['État', 0.3],
    ['Action Logement', ''],
    ['EPCI', 0.2],
  ])('%s : plafond %s', (reservataire, plafond) => {
    expect(ligne(reservataire, null, 'garantie', 'directe')).toMatchObject({ calculs: [[reservataire, plafond]], constats: [] })
  })

  it.each(['terrain', 'apport financier', 'garantie, terrain', 'garantie et financement'])('collectivité, %s : plafond levé', (contrepartie) => {
    expect(ligne('ville', null, contrepartie, 'directe')).toEqual({ calculs: [['collectivité', '']], constats: [] })
  })

  it.each([
    [['bailleur', null, 'terrain', 'directe'], ['IN 2 hors-liste']],
    [['autre', null, 'terrain', 'directe'], ['IN 2 hors-liste']],
    [['agents', null, null, 'directe'], ['IN 2 hors-liste']],
    [['prioritaires', null, null, 'directe'], ['IN 2 hors-liste']],
    [['commune', null, null, 'directe'], ['AL 2 sans-contrepartie']],
    [['commune', null, 0, 'directe'], ['AL 2 sans-contrepartie']],
    [['État', null, null, 'directe'], []],
    [['État', null, 'garantie, amitié', 'directe'], ['IN 2 contrepartie']],
    [['État', null, null, 'mixte'], ['AL 2 gestion-mixte']],
    [['État', null, null, 'mixte', 0], ['AL 2 gestion-mixte']],
    [['État', null, null, 'mixte', '40 %'], []],
    [['État', null, null, 'au hasard'], ['IN 2 gestion']],
    [['État', null, null, null], ['IF 2 gestion-absente']],
    [['État', null, null, 0], ['IF 2 gestion-absente']],
  ] as const)('%j : %j', (cellules, constats) => expect(ligne(...cellules)).toMatchObject({ constats }))
})

describe('urgences (FLUX-06)', () => {
  const TITRES = ['motif', 'date', 'ménages', 'décision du préfet', 'date du bail']
  const table = (...lignes: readonly (readonly Brut[])[]) => controler('FLUX-06', [TITRES, ...lignes])

  it('exemple du registre : incendie du 04/02/2024, 6 ménages, accord du 05/02 : b6 = 6', () => {
    expect(table(['Incendie', '04/02/2024', 6, '05/02/2024', null])).toEqual({ calculs: [[6]], constats: [] })
  })

  it.each([null, 0, ''])('sans décision datée (%j) : erreur légale, rien ne se soustrait', (decision) => {
    expect(table(['Incendie', '04/02/2024', 6, decision, null])).toEqual({ calculs: [[0]], constats: ['EL 2 sans-decision'] })
  })

  it('même motif : douze mois pile admis, un jour de plus signalé', () => {
    const debut = ['Incendie', '04/02/2024', 6, '05/02/2024', null]
    expect(table(debut, ['INCENDIE', '04/02/2025', 1, '04/02/2025', null])).toMatchObject({ constats: [] })
    expect(table(debut, ['incendie', '05/02/2025', 1, '05/02/2025', null])).toMatchObject({ constats: ['AL 3 durable'] })
    expect(table(debut, ['Crue', '05/02/2025', 1, '05/02/2025', null])).toMatchObject({ constats: [] })
    expect(table(['incendie', '05/02/2025', 1, '05/02/2025', null], debut)).toMatchObject({ constats: ['AL 2 durable'] })
  })

  it('décision trente jours après le bail admise, trente et un questionnée', () => {
    expect(table(['Crue', '01/03/2024', 1, '31/03/2024', '01/03/2024'])).toMatchObject({ constats: [] })
    expect(table(['Crue', '01/03/2024', 1, '01/04/2024', '01/03/2024'])).toMatchObject({ constats: ['AL 2 decision-tardive'] })
    expect(table(['Crue', '01/03/2024', 1, '01/02/2024', '01/03/2024'])).toMatchObject({ constats: [] })
  })

  it.each([null, 0])('ménages ou date manquants (%j) : dits, jamais comptés 0 pour une décision datée', (vide) => {
    expect(table(['Crue', vide, vide, '01/04/2024', null])).toEqual({ calculs: [['']], constats: ['IN 2 manque', 'IN 2 manque'] })
  })
})

describe('opérations soustraites (FLUX-05)', () => {
  const TITRES = ['opération', 'catégorie', 'logements', 'programme', 'mutation du locataire', 'références']
  const table = (...lignes: readonly (readonly Brut[])[]) => controler('FLUX-05', [TITRES, ...lignes.map((l) => [...l, ...Array<null>(6 - l.length).fill(null)])])
  const REGISTRE: readonly (readonly Brut[])[] = [
    ['Mutations', 'b1', 210],
    ['Tour A', 'b2', 80, 'NPNRU'],
    ['Copropriété', 'b3', 15],
    ['Îlot', 'b4', 5],
    ['Vente', 'b5', 30, null, 'Oui'],
    ['Incendie', 'b6', 10],
  ]

  it('exemple du registre : 210 + 80 + 15 + 5 + 30 + 10 = 350, et la part de chaque catégorie', () => {
    const { calculs, constats } = table(...REGISTRE, ['Ensemble', 'total', 350]) as { calculs: (number | string)[][]; constats: string[] }
    expect(constats).toEqual([])
    expect(calculs).toEqual([
      [210, 350, 0.6],
      [80, 350, 80 / 350],
      [15, 350, 15 / 350],
      [5, 350, 5 / 350],
      [30, 350, 30 / 350],
      [10, 350, 10 / 350],
      [350, 350, ''],
    ])
  })

  it.each([349, 351])('total de %d : Σ b ≠ B', (total) => {
    expect(table(...REGISTRE, ['Ensemble', 'total', total])).toMatchObject({ constats: ['IN 8 total-different'] })
  })

  it('deux opérations d’une catégorie s’additionnent', () => {
    expect(table(['Tour A', 'b2', 80, 'PNRU'], ['Tour B', 'b2', 20, 'ANRU'])).toEqual({ calculs: [[80, 100, 1], [20, 100, 1]], constats: [] })
  })

  it.each(['NPNRU', 'pnru', 'ANRU 2', 'Programme national de rénovation urbaine', 'Nouveau programme national de renouvellement urbain'])(
    'b2, « %s » : soustrait',
    (programme) => expect(table(['Tour', 'b2', 8, programme])).toEqual({ calculs: [[8, 8, 1]], constats: [] }),
  )

  it.each(['démolition communale', 'hors PNRU', 'plan de la ville', 'PNR'])('b2, « %s » : démolition hors PNRU ou NPNRU, erreur légale', (programme) => {
    expect(table(['Mutations', 'b1', 2], ['Tour', 'b2', 8, programme])).toEqual({ calculs: [[2, 2, 1], [0, 2, 0]], constats: ['EL 3 hors-programme'] })
  })

  it.each(['Non', false, 'FAUX'])('b5, mutation %j : vente sans relogement, erreur légale', (mutation) => {
    expect(table(['Vente', 'b5', 30, null, mutation])).toEqual({ calculs: [[0, 0, '']], constats: ['EL 2 vente-sans-mutation'] })
  })

  it.each([null, 0, ''])('programme ou mutation vides (%j) : à préciser, jamais comptés ni écartés', (vide) => {
    expect(table(['Tour', 'b2', 8, vide])).toEqual({ calculs: [['', '', '']], constats: ['IN 2 programme-a-dire'] })
    expect(table(['Vente', 'b5', 8, null, vide])).toEqual({ calculs: [['', '', '']], constats: ['IN 2 mutation-a-dire'] })
  })

  it('0 logement est un nombre ; vide : B n’est pas calculé', () => {
    expect(table(['Tour', 'b2', 0])).toEqual({ calculs: [[0, 0, '']], constats: [] })
    expect(table(['Mutations', 'b1', 2], ['Îlot', 'b4', null])).toEqual({ calculs: [[2, '', ''], ['', '', '']], constats: ['IN 3 nombre-absent'] })
  })

  it.each([
    ['autre', 'IN 2 hors-liste', ''],
    ['b7', 'IN 2 hors-liste', ''],
    ['b', 'IN 2 hors-liste', ''],
    [null, 'IN 2 hors-liste', ''],
    ['droits uniques', 'EL 2 droits-uniques', 0],
    ['Droit unique', 'EL 2 droits-uniques', 0],
  ])('catégorie %j : %s', (categorie, constat, retenus) => {
    expect(table(['Opération', categorie, 4])).toMatchObject({ calculs: [[retenus, retenus, '']], constats: [constat] })
  })

  it.each(['B4', 'b4 insalubrité', 'INSALUBRITE AVEC INTERDICTION D’HABITER'])('catégorie « %s » : b4', (categorie) => {
    expect(table(['Îlot', categorie, 4])).toEqual({ calculs: [[4, 4, 1]], constats: [] })
  })

  it('opération comptée deux fois, sous la même catégorie ou sous une autre', () => {
    expect(table(['Tour A', 'b2', 8, 'NPNRU'], ['TOUR  A', 'b2', 8, 'NPNRU'])).toMatchObject({ constats: ['IN 3 operation-double'] })
    expect(table(['Tour A', 'b2', 8, 'NPNRU'], ['Tour A', 'b4', 8])).toMatchObject({ constats: ['IN 3 deux-categories'] })
    expect(table(['Tour A', 'b2', 8, 'NPNRU'], ['Tour B', 'b4', 8])).toMatchObject({ constats: [] })
  })

  it('logement compté deux fois, dans sa ligne ou dans une autre ; autant de numéros que de logements', () => {
    expect(table(['A', 'b3', 2, null, null, 'L1, L2'], ['B', 'b4', 2, null, null, 'L3; l1'])).toMatchObject({ constats: ['IN 3 logement-double'] })
    expect(table(['A', 'b3', 2, null, null, 'L1, L1'])).toMatchObject({ constats: ['IN 2 logement-double'] })
    expect(table(['A', 'b3', 3, null, null, 'L1, L2'])).toMatchObject({ constats: ['IN 2 references-manquantes'] })
    expect(table(['A', 'b3', 2, null, null, 'L1, L2,'], ['B', 'b4', 1, null, null, 'L3'])).toMatchObject({ constats: [] })
  })

  it('deux bailleurs, deux années : chacun son B, sans double', () => {
    const plage = [
      ['bailleur', 'année', 'opération', 'catégorie', 'logements'],
      ['A', 2023, 'Mutations', 'b1', 10],
      ['A', 2024, 'Mutations', 'b1', 20],
      ['B', 2024, 'Mutations', 'b1', 30],
    ]
    expect(controler('FLUX-05', plage)).toEqual({ calculs: [[10, 10, 1], [20, 20, 1], [30, 30, 1]], constats: [] })
  })
})

describe('arrêtés de dérogation (FLUX-09)', () => {
  const TITRES = ['arrêté du', 'date d’effet', 'fin', 'motif', 'taux', 'appliquée jusqu’au']
  const arrete = (cellules: readonly Brut[], jour: number | null = JOUR, lectures?: ReadonlyMap<string, number>) => controler('FLUX-09', [TITRES, [...cellules]], jour, lectures)
  const [ARRETE, DEBUT, DERNIER] = [depuisCivil(2023, 3, 15), depuisCivil(2023, 4, 1), depuisCivil(2024, 3, 31)]
  const ligne = (...[effet = '2023-04-01', fin = null, motif = 'sécurité publique', taux = 0.35, application = null]: readonly Brut[]) => ['2023-03-15', effet, fin, motif, taux, application]

  it('exemple du registre : effet au 01/04/2023, dernier jour le 31/03/2024', () => {
    expect(arrete(ligne())).toEqual({ calculs: [[DEBUT, DERNIER, 0.35]], constats: [] })
  })

  it.each([
    [DEBUT - 1, 0.3],
    [DEBUT, 0.35],
    [DERNIER, 0.35],
    [DERNIER + 1, 0.3],
  ])('au jour %d : %d', (jour, taux) => expect(arrete(ligne(), jour)).toMatchObject({ calculs: [[DEBUT, DERNIER, taux]] }))

  it.each([0.25, 0.3])('un arrêté à %d n’abaisse pas le plafond de 30 %%', (taux) => {
    expect(arrete(ligne('2023-04-01', null, 'sécurité publique', taux))).toEqual({ calculs: [[DEBUT, DERNIER, 0.3]], constats: ['IF 2 sans-effet'] })
  })

  it('sans jour, le taux ne se dit pas', () => {
    expect(arrete(ligne(), null)).toEqual({ calculs: [[DEBUT, DERNIER, '']], constats: ['IF null suivi.sans-jour'] })
  })

  it.each([null, 0])('sans date d’effet (%j) : celle de l’arrêté ; l’autre lecture d’AMB-37 en part toujours', (vide) => {
    const dernier = depuisCivil(2024, 3, 14)
    expect(arrete(ligne(vide))).toEqual({ calculs: [[ARRETE, dernier, 0.3]], constats: [] })
    expect(arrete(ligne(), JOUR, new Map([['AMB-37', 1]]))).toMatchObject({ calculs: [[ARRETE, dernier, 0.3]] })
  })

  it.each([
    [ligne('2023-04-01', '2024-03-31'), []],
    [ligne('2023-04-01', '2024-04-01'), ['EL 2 trop-longue']],
    [ligne('2023-04-01', '2023-03-31'), ['IN 2 fin-anterieure']],
    [ligne('2023-04-01', null, null), ['IN 2 manque']],
    [ligne('2023-04-01', null, 0), ['IN 2 manque']],
    [ligne('2023-04-01', null, 'confort'), ['AL 2 motif']],
    [ligne('2023-04-01', null, 'Besoins d’ordre économique'), []],
    [ligne('2023-04-01', null, 'police', 0.35), ['AL 2 motif']],
    [ligne('2023-04-01', null, 'sécurité publique', 0), ['IN 2 manque']],
    [ligne('2023-04-01', null, 'sécurité publique', 0.3), ['IF 2 sans-effet']],
    [ligne('2023-04-01', null, 'sécurité publique', 0.35, '2024-03-31'), []],
    [ligne('2023-04-01', null, 'sécurité publique', 0.35, '2024-04-01'), ['EL 2 expiree']],
    [ligne('2023-04-01', '2023-12-31', 'sécurité publique', 0.35, '2024-01-01'), ['EL 2 expiree']],
    [ligne('2023-04-01', null, 'sécurité publique', 0.35, '2023-03-31'), ['EL 2 avant-effet']],
    [ligne('2023-03-14'), ['AL 2 retroactive']],
  ])('%j : %j', (cellules, constats) => expect(arrete(cellules)).toMatchObject({ constats }))

  it('arrêté à compléter ou trop long : aucun taux établi', () => {
    for (const cellules of [ligne('2023-04-01', null, null), ligne('2023-04-01', '2024-04-01'), ligne('2023-04-01', null, 'confort', null)]) {
      expect(arrete(cellules)).toMatchObject({ calculs: [[DEBUT, DERNIER, '']] })
    }
    expect(arrete([null, '2023-04-01', null, 'sécurité publique', 0.35, null])).toEqual({ calculs: [['', '', '']], constats: ['IN 2 manque'] })
  })
})

it('chaque exemple se contrôle sans reproche grave', () => {
  for (const { id, colonnes, exemple } of SUIVIS_FLUX_PARTAGE) {
    const titres = Object.values(colonnes).map(({ titres: [premier] }) => premier ?? null)
    expect(controler(id, [titres, ...exemple])).toMatchObject({ constats: [] })
  }
})
