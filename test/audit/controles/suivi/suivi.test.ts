import { normaliser } from '../../../../src/regles'
import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { MODELES_SUIVI, SUIVIS_RECONNUS } from '../../../../src/audit/controles/suivi/modeles'
import { jourDuTitre } from '../../../../src/audit/controles/suivi/jour-du-tableau'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const jour = (iso: string): number => lireDate(iso) as number

async function dits(lignes: Lignes, leJour: number | null = null): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Suivi: lignes }, { jour: leJour }))
}

describe('modèles des tableaux de suivi', () => {
  it('chaque tableau de suivi a le sien, et demande trois notions au moins, sauf les listes à cocher et les envois du bilan', () => {
    expect(new Set(MODELES_SUIVI.map(({ id }) => id)).size).toBe(MODELES_SUIVI.length)
    expect(MODELES_SUIVI.filter(({ minimum = 0 }) => minimum < 3).map(({ id }) => id)).toEqual(['COT-26', 'COT-03', 'FLUX-35', 'FLUX-33'])
  })

  it.each(SUIVIS_RECONNUS.map(([suivi, modele]) => [suivi.id, modele] as const))('%s : un intitulé ne désigne jamais deux colonnes', (_id, { notions }) => {
    const dits = Object.values(notions).flatMap(({ titres, synonymes = [] }) => [...new Set([...titres, ...synonymes].map(normaliser))])
    expect(dits.filter((dit, rang) => dits.indexOf(dit) !== rang)).toEqual([])
  })
})

describe('jour d’un tableau', () => {
  it.each([
    ['Situation au 30 juin 2024', '2024-06-30'],
    ['État au 1er mars 2024', '2024-03-01'],
    ['Arrêté au 05/02/2023', '2023-02-05'],
  ])('« %s »', (titre, iso) => {
    expect(jourDuTitre(titre)).toBe(jour(iso))
  })

  it.each(['Conventions 2024', 'du 3 au 5', 'au 31/02/2024', ''])('« %s » n’en dit pas', (titre) => {
    expect(jourDuTitre(titre)).toBeNull()
  })
})

describe('conventions de réservation', () => {
  const TITRES = ['Bailleur', 'Contingent', 'Dépt', 'Avancement', 'Ancienne convention', 'Date signature', 'Transmise le']
  const CONFORME = ['OPH A', 'État', '23', 'Transmise', jour('2015-03-11'), jour('2023-11-10'), jour('2023-11-14')]
  const changer = (colonne: number, valeur: Saisie): readonly Saisie[] => CONFORME.map((contenu, rang) => (rang === colonne ? valeur : contenu))

  it('titres de l’utilisateur, colonnes dans le désordre, ligne vide : rien à dire', async () => {
    expect(await dits([['Suivi au 1er mars 2024'], [], TITRES, CONFORME, [], ['SA B', 'Ville', '23', 'transmise', null, jour('2023-10-01'), jour('2023-10-02')]])).toEqual([])
  })

  it.each([
    [2, '23 et 87', 'EL FLUX-22 Suivi!C4 23 et 87→null'],
    [6, null, 'EL FLUX-29 Suivi!G4 null→null'],
    [6, jour('2023-11-09'), 'IN FLUX-29 Suivi!G4 2023-11-09→null'],
  ])('colonne %i fautive : le constat est sur sa vraie cellule', async (colonne, valeur, attendu) => {
    expect(await dits([['Suivi au 1er mars 2024'], [], TITRES, changer(colonne, valeur)])).toContain(attendu)
  })

  it('le doublon cite la ligne de la feuille, non celle du tableau', async () => {
    const { constats } = await auditerFeuilles({ Suivi: [['Suivi'], [], TITRES, CONFORME, CONFORME] })
    expect(constats.map(({ regle, lieu, message }) => [regle, lieu?.ligne, message.donnees['premiere']])).toEqual([['FLUX-22', 4, 4]])
  })

  it('une date impossible devient son propre constat, et ne tait pas le reste', async () => {
    const lus = await dits([TITRES, changer(5, '31/11/2023'), changer(2, '23 et 87')], jour('2024-03-01'))
    expect(lus).toContain('EL FLUX-22 Suivi!C3 23 et 87→null')
    expect(lus.filter((dit) => dit.includes('!F2'))).toEqual([expect.stringMatching(/^IN COM-06 Suivi!F2 31\/11\/2023/)])
  })

  it('l’État ne signe pas un document unique', async () => {
    const nature = (document: string, qui = 'État') => dits([[...TITRES, 'Nature du document'], [...CONFORME.map((contenu, rang) => (rang === 1 ? qui : contenu)), document]])
    expect(await nature('convention')).toEqual([])
    expect(await nature('document unique', 'Ville')).toEqual([])
    expect(await nature('document unique')).toEqual(['EL FLUX-24 Suivi!H2 document unique→convention'])
  })

  it('une colonne exigée absente : le tableau n’est pas reconnu, et rien n’est reproché', async () => {
    const { tableaux, constats } = await auditerFeuilles({ Suivi: [['Bailleur', 'Avancement', 'Date signature'], ['OPH A', 'signée', jour('2023-11-10')]] })
    expect(tableaux.map(({ type }) => type)).not.toContain('FLUX-22')
    expect(constats).toEqual([])
  })
})

describe('avancement de la cotation', () => {
  const TITRES = ['Territoire', 'Type', 'PLH', 'Compétence habitat', 'Nb de QPV', 'Avancement', 'En service le']
  const LIGNE = ['CA A', 'EPCI', 'O', 'O', 3, 'adopté', null]

  it('le jour vient de l’option, sinon du titre ; sans jour, l’échéance ne se juge pas', async () => {
    expect(await dits([TITRES, LIGNE])).toEqual([])
    expect(await dits([TITRES, LIGNE], jour('2023-12-31'))).toEqual([])
    expect(await dits([TITRES, LIGNE], jour('2024-01-01'))).toEqual(['EL COT-02 Suivi!F2 adopté→en service'])
    expect(await dits([['Situation au 30 juin 2024'], [], TITRES, LIGNE])).toEqual(['EL COT-02 Suivi!F4 adopté→en service'])
  })

  it('un avancement aux mots du service demande vérification, sans accuser', async () => {
    const lus = await dits([TITRES, ['CA A', 'EPCI', 'O', 'O', 3, 'en discussion avec le préfet', null]])
    expect(lus).toEqual(['AL COT-31 Suivi!F2 en discussion avec le préfet→null'])
  })
})

describe('contenu du PPGDID (COT-03)', () => {
  const RUBRIQUES = ['principe', 'modalités', 'critères', 'poids', 'effet du refus', 'évaluation', 'information du demandeur']
  const plan = (absente: string | null): Lignes => [['Élément', 'Au PPGDID', 'Page'], ...RUBRIQUES.map((rubrique) => [rubrique, rubrique === absente ? 'Non' : 'Oui', 'p. 1'])]

  it('sept rubriques : rien ; une seule absente : erreur légale sur sa case', async () => {
    expect(await dits(plan(null))).toEqual([])
    expect(await dits(plan('poids'))).toEqual(['EL COT-03 Suivi!B5 Non→Oui'])
  })
})

describe('entonnoir de la gestion directe', () => {
  const TITRES = ['Territoire', 'Logements proposés', 'Logements avec candidats', 'Candidats acceptés', 'Baux signés', 'Taux de chute']
  const entonnoir = (...nombres: readonly Saisie[]) => dits([TITRES, ['Valbrune', ...nombres], ['Orme', 90, 80, 60, 50, 0.375]])

  it.each([
    [[200, 180, 150, 120, 1 / 3], []],
    [[200, 200, 150, 120, 0.4], []],
    [[200, 201, 150, 120, 81 / 201], ['IN FLUX-20 Suivi!C2 201→null']],
  ])('%j', async (nombres, attendus) => {
    expect(await entonnoir(...nombres)).toEqual(attendus)
  })

  it('un taux de chute faux ; juste sous l’autre lecture, il dépend de l’hypothèse', async () => {
    expect(await entonnoir(200, 180, 150, 120, 0.5)).toEqual(['IN FLUX-20 Suivi!F2 0.5→0.333333333333'])
    expect(await entonnoir(200, 180, 150, 120, 0.4)).toEqual(['AL FLUX-20 Suivi!F2 0.4→0.333333333333 AMB-44'])
  })

  it('une étape absente se dit sur les titres, sauf si un titre inconnu peut la porter', async () => {
    const sans = [TITRES.filter((_, rang) => rang !== 3), ['Valbrune', 200, 180, 120, 1 / 3], ['Orme', 90, 80, 50, 0.375]]
    expect(await dits(sans)).toEqual(['EL FLUX-20 Suivi!A1:E1 null→candidats acceptés'])
    const autrement = sans.map((ligne, rang) => [...ligne, rang === 0 ? 'Passage devant la commission' : 70])
    expect((await dits(autrement)).filter((dit) => dit.startsWith('EL'))).toEqual([])
  })
})

describe('état préalable des réservations', () => {
  const ETAT: Lignes = [['Réservataire', 'Localisation', 'Nb de logements réservés', 'dont T1', 'dont T2 et plus'], ['État', 'Valbrune', 100, 40, 60], ['Ville de Valbrune', 'Valbrune', 50, 20, 30]]
  const CONVENTIONS: Lignes = [['Bailleur', 'Réservataire', 'Département', 'Signée le'], ['OPH A', 'État', '23', jour('2023-05-01')], ['OPH A', 'Conseil départemental', '23', jour('2023-05-01')]]

  it('typologies au-dessus du nombre, puis réservataire conventionné oublié', async () => {
    expect(await dits(ETAT)).toEqual([])
    expect(await dits([ETAT[0] ?? [], ['État', 'Valbrune', 100, 41, 60], ETAT[2] ?? []])).toEqual(['IN FLUX-28 Suivi!C2 100→101'])
    expect(resumer(await auditerFeuilles({ État: ETAT, Conventions: CONVENTIONS }))).toContain('EL FLUX-28 Conventions!B3 Conseil départemental→null')
  })
})
