import type { Brut } from '../../../../src/catalogue'
import type { TableauDeSuivi } from '../../../../src/regles'
import { controlerSuivi, SUIVIS_FLUX_PARTAGE } from '../../../../src/regles'

function controler(id: string, plage: readonly (readonly Brut[])[]) {
  const suivi = SUIVIS_FLUX_PARTAGE.find((s) => s.id === id) as TableauDeSuivi
  const resultat = controlerSuivi(suivi, plage, { jour: null, lectures: new Map() })
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

it('chaque exemple se contrôle sans reproche grave', () => {
  for (const { id, colonnes, exemple } of SUIVIS_FLUX_PARTAGE) {
    const titres = Object.values(colonnes).map(({ titres: [premier] }) => premier ?? null)
    expect(controler(id, [titres, ...exemple])).toMatchObject({ constats: [] })
  }
})
