import type { Saisie } from '../../../../src/classeur/port'
import { enTexte } from '../../../../src/cli/audit/rendre'
import { lireDate } from '../../../../src/regles'
import { redigerMessage } from '../../../../src/textes'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function dits(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles))
}

const GRILLE: Lignes = [
  ['Grille « Action foncière »'],
  ['Commune carencée', 'Oui'],
  ['Thème', 'Question', 'Réponse', 'Commentaire', 'Statut', 'Levier retenu'],
  ['Stratégie foncière', 'Analyse des gisements fonciers réalisée ?', 'Oui', 'en 2022', 'renseigné', 'oui'],
  ['Stratégie foncière', 'Communes en carence : organisation pour exercer le DPU', 'EPF', null, 'renseigné', 'non'],
  ['Acteurs', 'Conventions entre la commune ou l’EPCI et l’EPF ?', 'Oui', null, 'renseigné', 'non'],
]
const ARTICLE_1: Lignes = [['Thème', 'Levier', 'Action', 'Pilote'], ['Action foncière', 'Analyse des gisements fonciers réalisée ?', 'Tenir l’atlas des gisements', 'Commune']]

function avec(lignes: Lignes, ligne: number, colonne: number, valeur: Saisie): Lignes {
  return lignes.map((rangee, i) => (i === ligne ? rangee.map((contenu, j) => (j === colonne ? valeur : contenu)) : rangee))
}

describe('grilles de questionnement', () => {
  it('remplie, avec ses actions : rien à dire', async () => {
    expect(await dits({ Foncier: GRILLE, 'Article 1er': ARTICLE_1 })).toEqual([])
  })

  it('thème vide, question de carence vide', async () => {
    expect(await dits({ Foncier: avec(avec(GRILLE, 5, 2, null), 5, 4, null) })).toEqual(['AL GRI-01 Foncier!A6 Acteurs→null'])
    expect(await dits({ Foncier: avec(GRILLE, 4, 2, null) })).toEqual(['AL GRI-01 Foncier!C5 null→null'])
    expect(await dits({ Foncier: avec(avec(GRILLE, 4, 2, null), 1, 1, 'Non') })).toEqual([])
  })

  it('points de vigilance cotés dans leur statut', async () => {
    const points = (motif: Saisie) => dits({ Vigilance: [['Thème', 'Point de vigilance', 'Statut', 'Justification'], ['Action foncière', 'Convention avec l’EPF', 'Traité', null], ['Urbanisme', 'Mixité au PLU', 'Non traité', motif]] })
    expect(await points('PLU en révision')).toEqual([])
    expect(await points(null)).toEqual(['AL GRI-06 Vigilance!D3 null→null'])
  })

  it('points de vigilance sous une colonne « Point » : leurs libellés officiels, ou leur feuille, les disent', async () => {
    const points = (feuille: string, point: string) => auditerFeuilles({ [feuille]: [['Thème', 'Point', 'Statut', 'Justification'], ['Urbanisme', point, 'Non traité', null], ['Urbanisme', 'Autre point', 'Traité', null]] })
    const audit = await points('Suivi', 'maîtrise publique de l’aménagement')
    expect(resumer(audit)).toEqual(['AL GRI-06 Suivi!D2 null→null'])
    expect(audit.constats.map(({ message }) => redigerMessage(message))).toEqual([expect.stringContaining('non traité, sans justification')])
    expect(resumer(await points('Vigilance', 'PLU à revoir'))).toEqual(['AL GRI-06 Vigilance!D2 null→null'])
    expect(resumer(await points('Ordre du jour', 'PLU à revoir'))).toEqual([])
  })

  it('la carence dite par la seule fiche du classeur', async () => {
    const carence = (...fiches: readonly Saisie[][]) => dits({ Identité: [['Commune', 'Sérignac'], ...fiches], Foncier: avec(GRILLE, 4, 2, null).filter((_, rang) => rang !== 1) })
    expect(await carence(['Commune carencée', 'Oui'])).toEqual(['AL GRI-01 Foncier!C4 null→null'])
    expect(await carence(['Commune carencée', 'Non'])).toEqual([])
    expect(await carence(['Commune carencée', 'Oui', 'Non'])).toEqual([])
    expect(await carence(['Commune carencée', 'Oui'], ['Commune carencée', 'Non'])).toEqual([])
  })

  it('levier sans action, quand le classeur porte l’article 1er', async () => {
    const retenu = avec(GRILLE, 5, 5, 'oui')
    expect(await dits({ Foncier: retenu, 'Article 1er': ARTICLE_1 })).toEqual(['AL GRI-05 Foncier!F6 oui→null'])
    expect(await dits({ Foncier: retenu })).toEqual([])
    // « révisé » dans la question, « réviser » dans l'action.
    const plu: Lignes = [['Thème', 'Question', 'Réponse', 'Levier retenu'], ['Planification', 'Le PLU doit-il être révisé ?', 'Oui', 'Oui']]
    const action = (dite: string): Lignes => [['Thématique', 'Action', 'Pilote', 'Résultats attendus', 'Calendrier : fin'], ['Urbanisme', dite, 'Commune', 'PLU', '31/12/2024']]
    const leviers = async (dite: string) => (await dits({ 'Grille urbanisme': plu, 'Article 1er': action(dite) })).filter((constat) => constat.includes('GRI-05'))
    expect(await leviers('Réviser le PLU')).toEqual([])
    expect(await leviers('Acquérir la friche')).toEqual(['AL GRI-05 Grille urbanisme!D2 Oui→null'])
  })

  it.each([
    [1, []],
    [1.25, ['IN GRI-01 Foncier!E3 1.25→1']],
    [0.5, ['IN GRI-01 Foncier!E3 0.5→1']],
  ])('avancement de %d pour 2 réponses sur 2', async (avancement, attendus) => {
    const tableau: Lignes = [['Thème', 'Questions', 'Sans objet', 'Renseignées', 'Avancement'], ['Stratégie foncière', 4, 0, 2, 0.5], ['Acteurs', 2, 0, 2, avancement]]
    expect(await dits({ Foncier: tableau })).toEqual(attendus)
  })
})

describe('suivi des contrats', () => {
  const TITRES = ['Commune(s)', 'EPCI', 'Situation', 'Type de CMS', 'Période', 'Délib. commune', 'Signé le', 'Terme', 'Avis CNSRU le', 'Signé par l’EPCI']
  const jour = (iso: string): number => lireDate(iso) as number
  const ABAISSANT = ['Valbrune', 'CA du Val', 'Déficitaire', 'B abaissant', '2023-2025', jour('2023-06-12'), jour('2023-07-10'), jour('2025-12-31'), null, 'Oui']
  const MUTUALISANT = ['Aubry, Bray', 'CC des Rives', 'Déficitaires', 'C mutualisant', '2023-2025', jour('2023-06-12'), jour('2023-07-10'), jour('2025-12-31'), jour('2023-06-20'), 'Oui']

  const lus = (contrat: readonly Saisie[]): Promise<readonly string[]> => dits({ Suivi: [TITRES, contrat, MUTUALISANT] })
  const changer = (contrat: readonly Saisie[], colonne: number, valeur: Saisie): readonly Saisie[] => contrat.map((contenu, rang) => (rang === colonne ? valeur : contenu))

  it('deux contrats tenus : rien à dire', async () => {
    expect(await lus(ABAISSANT)).toEqual([])
  })

  it.each([
    [3, null, 'AL CMS-01 Suivi!D2 null→A, B ou C'],
    [2, 'Nouvelle entrante 2023', 'EL CMS-02 Suivi!D2 B abaissant→A sans aménagement'],
    [1, 'CC des Rives', 'EL CMS-13 Suivi!D2 B abaissant→A, ou retrait du contrat C'],
    [9, 'Non', 'EL CMS-15 Suivi!J2 Non→Oui'],
    [4, '2024-2026', 'IN SRU-21 Suivi!E2 2024-2026→2023-2025'],
    [7, jour('2026-12-31'), 'AL CMS-17 Suivi!H2 2026-12-31→2026-07-09'],
    [7, null, 'AL CMS-17 Suivi!H2 null→null'],
  ])('colonne %i fautive', async (colonne, valeur, attendu) => {
    expect(await lus(changer(ABAISSANT, colonne, valeur))).toEqual([attendu])
  })

  it('avis de la commission : rendu le jour de la signature, le lendemain, absent', async () => {
    const avis = (valeur: Saisie) => dits({ Suivi: [TITRES, ABAISSANT, changer(MUTUALISANT, 8, valeur)] })
    expect(await avis(jour('2023-07-10'))).toEqual([])
    expect(await avis(jour('2023-07-11'))).toEqual(['EL CMS-12 Suivi!I3 2023-07-11→2023-07-10'])
    expect(await avis(null)).toEqual(['EL CMS-12 Suivi!I3 null→avis daté'])
  })

  it.each(['Non recueilli', 'Non', 'Avis non rendu', 'en attente', 'Pas encore rendu'])('avis « %s » : le contrat est signé sans lui', async (avis) => {
    expect(await dits({ Suivi: [TITRES, ABAISSANT, changer(MUTUALISANT, 8, avis)] })).toEqual([`EL CMS-12 Suivi!I3 ${avis}→avis daté`])
  })

  it.each(['Favorable', 'Avis défavorable, non suivi', 'Oui', 'Rendu le 20/06/2023'])('avis « %s » : il est rendu', async (avis) => {
    expect(await dits({ Suivi: [TITRES, ABAISSANT, changer(MUTUALISANT, 8, avis)] })).toEqual([])
  })

  const fiche = (...lignes: readonly Saisie[][]) => [['Commune', 'Moirieux'], ['EPCI', 'CC du Pays'], ['Type de contrat', 'Mutualisant'], ...lignes]

  it('une fiche dont la date de l’avis de la CNSRU est vide', async () => {
    const avis = (valeur: Saisie) => dits({ Fiche: fiche(['Date de signature', jour('2023-07-10')], ['Date de l’avis de la CNSRU', valeur], ['Date de fin', jour('2025-12-31')]) })
    expect(await avis(jour('2023-06-20'))).toEqual([])
    expect(await avis(null)).toEqual(['EL CMS-12 Fiche!B5 null→avis daté'])
  })

  it.each(['Date d’effet', 'Date de signature'])('durée depuis la « %s », dite une fois bien que l’article 4 redise le terme', async (libelle) => {
    const contrat = (terme: string, article4: string) =>
      dits({
        Parties: fiche([libelle, jour('2023-07-10')], ['Avis CNSRU', 'Favorable'], ['Date de fin', jour(terme)]),
        'Article 4': [['Rubrique', 'Périodicité', 'Responsable'], ['Comité de pilotage', 'annuelle', 'Commune'], ['Durée', jour(article4), null]],
        Signatures: [['Partie', 'Nom', 'Date', 'Signature'], ...['Commune', 'EPCI', 'État'].map((partie) => [partie, 'X', jour('2023-07-10'), 'signé'])],
      }).then((lus) => lus.filter((lu) => lu.includes('CMS-17')))
    expect(await contrat('2026-07-09', '2026-07-09')).toEqual([])
    expect(await contrat('2027-12-31', '2027-12-31')).toEqual(['AL CMS-17 Parties!B6 2027-12-31→2026-07-09'])
    expect(await contrat('2026-07-09', '2027-12-31')).toEqual(['AL CMS-17 Article 4!B3 2027-12-31→2026-07-09'])
  })

  it('parmi plusieurs contrats, on ne sait lequel l’article 4 redit : il se juge à part', async () => {
    const lus = await dits({
      Suivi: [TITRES, changer(ABAISSANT, 7, jour('2027-12-31')), MUTUALISANT],
      'Article 4': [['Rubrique', 'Périodicité', 'Responsable'], ['Comité de pilotage', 'annuelle', 'Commune'], ['Durée', jour('2027-12-31'), null]],
      Signatures: [['Partie', 'Nom', 'Date', 'Signature'], ...['Commune', 'EPCI', 'État'].map((partie) => [partie, 'X', jour('2023-07-10'), 'signé'])],
    })
    expect(lus.filter((lu) => lu.includes('CMS-17'))).toEqual(['AL CMS-17 Suivi!H2 2027-12-31→2026-07-09', 'AL CMS-17 Article 4!B3 2027-12-31→2026-07-09'])
  })

  it('un intitulé qui nomme sa notion, contredit par ses valeurs : la question ne la lui propose pas comme neuve', async () => {
    const { questions } = await auditerFeuilles({ Suivi: [TITRES, changer(ABAISSANT, 7, 'à revoir'), changer(MUTUALISANT, 7, 'idem')] })
    expect(questions).toMatchObject([{ intitule: 'Terme', contredite: true }])
    const rendu = enTexte({ fichier: 'suivi.xlsx', tableaux: [], constats: [], questions, macros: false })
    expect(rendu).toContain('« Terme » a des valeurs d’une autre nature')
    expect(rendu).not.toContain('peut-être')
  })

  it('une date de signature par partie : la partie sans date n’a pas signé, et le contrat part de la dernière', async () => {
    const titres = ['Commune', 'EPCI', 'Type de CMS', 'Délibération EPCI', 'Date de signature commune', 'Date de signature EPCI', 'Date de signature préfet', 'Date de fin']
    const parParties = (epci: Saisie, etat: Saisie, fin: string, deliberation = '2023-06-20') =>
      dits({ Suivi: [titres, ['Valbrune', 'CA du Val', 'Abaissant', jour(deliberation), jour('2023-07-10'), epci, etat, jour(fin)]] })
    expect(await parParties(jour('2023-07-10'), jour('2023-07-12'), '2026-07-11')).toEqual([])
    expect(await parParties(null, jour('2023-07-12'), '2025-12-31')).toEqual(['EL CMS-15 Suivi!F2 null→Oui'])
    expect(await parParties(null, null, '2025-12-31', '2023-07-10')).toEqual(['EL CMS-15 Suivi!F2 null→Oui', 'EL CMS-15 Suivi!G2 null→Oui'])
    expect(await parParties(jour('2023-07-10'), jour('2023-07-12'), '2026-12-31')).toEqual(['AL CMS-17 Suivi!H2 2026-12-31→2026-07-11'])
    expect(await parParties(jour('2023-07-10'), jour('2023-07-12'), '2025-12-31', '2023-07-13')).toEqual(['AL CMS-15 Suivi!D2 2023-07-13→2023-07-12'])
  })

  it('ventes HLM d’une commune carencée : le contrat complet ou un organisme HLM les permet', async () => {
    const ventes = (contrat: string, acquereur: string) =>
      dits({ Ventes: [['Commune', 'Carencée', 'CMS complet signé', 'Vente HLM prévue', 'Acquéreur'], ['Rocquevert', 'Oui', contrat, jour('2026-09-15'), acquereur], ['Autre', 'Non', 'Non', jour('2026-09-15'), 'Personne physique']] })
    expect(await ventes('Oui', 'Locataire occupant')).toEqual([])
    expect(await ventes('Non', 'Organisme HLM')).toEqual([])
    expect(await ventes('Non', 'Locataire occupant')).toEqual(['EL CMS-20 Ventes!D2 2026-09-15→vente interdite'])
  })
})
