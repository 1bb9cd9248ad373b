import { FONCTIONS } from '../../src/catalogue'
import { calculer } from '../cas/lecteur'

/** Ce qu'un classeur déjà écrit appelle : l'ordre et l'obligation des arguments ne changent plus. */
const SIGNATURES = [
  'FLUX_PART(mis_en_location; soustraits; taux; [reservataire]; [derogation]; [arrondi]; [lectures])',
  'FLUX_ASSIETTE(mis_en_location; mutations; renouvellement; orcod; insalubrite; ventes; urgence; [droits_uniques]; [premieres_mises_en_service]; [entetes]; [lectures])',
  'FLUX_REPARTITION(mis_en_location; soustraits; reservataires; [entetes]; [lectures])',
  'FLUX_TAUX_DEFAUT(reservations; parc; [flux]; [taux_convention]; [reservataire]; [rotation]; [entetes]; [lectures])',
  'FLUX_TAUX_JUSTIFIE(garantis; total; [taux_demande]; [encours_garanti]; [encours_total]; [entetes]; [lectures])',
  'FLUX_PATRIMOINE(patrimoine; [entetes]; [lectures])',
  'FLUX_REVOYURE(flux; besoins; [zone]; [taux_applique]; [clause_signee]; [entetes]; [lectures])',
  'FLUX_REVOYURE_TENDUE(variations; tendu; objectifs_atteints; [entetes]; [lectures])',
  'FLUX_HORS_QPV(flux_hors_qpv; flux_qpv; prefet_hors_qpv; prefet_qpv; [clause_contraire]; [flux_total]; [entetes]; [lectures])',
  'FLUX_UNIFORMITE(communes; taux; [clause_contraire]; [entetes]; [lectures])',
  'FLUX_ENTONNOIR(proposes; avec_candidats; acceptes; baux; [regles_encadrees]; [clause_revoyure]; [entetes]; [lectures])',
  'FLUX_SANCTION(flux_prefet; stock; stock_libere; [conforme_le]; [date]; [entetes]; [lectures])',
  'FLUX_CONTROLE(tableau; [modele]; [date]; [entetes]; [lectures])',
  'FLUX_SUIVI(tableau; [modele]; [date]; [entetes]; [lectures])',
  'FLUX_BILAN(table; [dimension]; [entetes]; [lectures])',
  'FLUX_ECHEANCES(annee; [entetes]; [lectures])',
  'COTATION(entetes; demandes; grille; date_calcul; [doublement]; [lectures]; [grille_mutation])',
  'COTATION_DETAIL(entetes; demandes; grille; date_calcul; [doublement]; [grille_mutation]; [titres]; [lectures])',
  'COTATION_MANQUES(entetes; demandes; grille; date_calcul; [doublement]; [grille_mutation]; [titres]; [lectures])',
  'COTATION_PRIORITAIRE(entetes; demandes; [grille]; [date_calcul]; [titres]; [lectures])',
  'COTATION_DISTRIBUTION(notes; [groupes]; [actives]; [seuil_secret]; [entetes]; [lectures])',
  'COTATION_DELAI(depots; satisfactions; typologies; financements; annee; [seuil_secret]; [entetes]; [lectures])',
  'COTATION_FICHE(note; notes; [actives]; [delai]; [prioritaire]; [grille]; [seuil_secret]; [entetes]; [lectures])',
  'GRILLE_CONTROLE(grille; [entetes]; [demandes]; [date_calcul]; [doublement]; [autre_grille]; [outil]; [titres]; [lectures])',
  'COTATION_OBLIGATION(type; plh; competence_habitat; qpv; [mise_en_service]; [date]; [entetes])',
  'COTATION_CONTROLE(tableau; [modele]; [date]; [entetes]; [lectures])',
  'COTATION_SUIVI(tableau; [modele]; [date]; [entetes]; [lectures])',
]

/** Obligatoires pour trancher tous les cas, mais dont un autre argument peut dispenser. */
const DISPENSES: Readonly<Record<string, readonly string[]>> = {
  COTATION_OBLIGATION: ['type', 'plh', 'competence_habitat'],
  FLUX_TAUX_DEFAUT: ['reservations', 'parc'],
}

describe('signatures de la cotation et du flux', () => {
  const decrites = FONCTIONS.filter(({ nom }) => /^(?:FLUX|COTATION|GRILLE)/.test(nom))

  it('arguments dans l’ordre, facultatifs entre crochets', () => {
    const ecrites = decrites.map(
      ({ nom, arguments: args }) => `${nom}(${args.map((a) => (a.obligatoire ? a.nom : `[${a.nom}]`)).join('; ')})`,
    )
    expect(ecrites).toEqual(SIGNATURES)
  })

  it.each(decrites.map((fonction) => [fonction.nom, fonction] as const))('%s : un argument obligatoire vide n’établit rien', (nom, { arguments: args, exemple }) => {
    const etablis = args
      .filter(({ obligatoire }) => obligatoire)
      .filter((_, rang) => calculer(nom, exemple.arguments.map((lu, i) => (i === rang ? null : lu))).etat === 'etabli')
    expect(etablis.map((argument) => argument.nom)).toEqual(DISPENSES[nom] ?? [])
  })
})
