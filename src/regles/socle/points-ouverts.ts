/** Point que les textes laissent ouvert : question, lecture par défaut, autres lectures dans l’ordre (`autre`, `autre 2`…). */
export interface PointOuvert {
  readonly id: string
  readonly entree: string
  readonly question: string
  readonly defaut: string
  readonly autres: readonly string[]
}

function point(id: string, entree: string, question: string, defaut: string, ...autres: readonly string[]): PointOuvert {
  return { id, entree, question, defaut, autres }
}

export const POINTS_OUVERTS: readonly PointOuvert[] = [
  point(
    'AMB-01', 'SRU-03', 'écart de 2,00 points exactement',
    'régime 50 % (« moins de 2 » est strict)',
    'régime 100 %, plus exigeant',
  ),
  point('AMB-02', 'SRU-03', 'écart de 4,00 points exactement', 'régime 50 % (borne incluse)', 'régime 33 %'),
  point(
    'AMB-03', 'SRU-01', 'écart sur le taux exact ou sur le taux publié arrondi',
    'taux exact',
    'taux arrondi à deux décimales',
  ),
  point(
    'AMB-04', 'SRU-02', 'formule et arrondi des logements manquants',
    'cible × résidences, entier supérieur, moins les logements sociaux',
    'entier inférieur',
  ),
  point('AMB-05', 'SRU-09', 'arrondi de l’objectif et du plancher', 'entier supérieur', 'au plus proche', 'entier inférieur'),
  point(
    'AMB-06', 'CMS-08', 'plancher mutualisant : moitié de l’objectif ou 17 % de l’annexe 1',
    'moitié de l’objectif légal',
    '17 % du déficit',
  ),
  point('AMB-07', 'SRU-06', 'rang de la période qui suit une entrée en cours', '15 % puis 25 %', '25 % directement'),
  point(
    'AMB-08', 'SRU-05', 'nouvelle entrante à 4 points ou moins de sa cible',
    'le VIII prime',
    'le VII s’applique (50 ou 100 %)',
  ),
  point('AMB-09', 'SRU-07', 'maximum de l’objectif rehaussé', 'alerte au-delà du déficit', 'sans limite'),
  point('AMB-10', 'SRU-10', 'base des 30, 30 et 20 %', 'objectif au contrat, réalisés au bilan', 'base locative seule'),
  point('AMB-11', 'SRU-10', '« au plus » oublié devant 30 % de PLS dans la trame', 'maximum'),
  point('AMB-12', 'SRU-12', 'définition du « taux de carence »', 'saisi tel quel', 'part non réalisée'),
  point('AMB-13', 'CMS-26', 'deux sous-colonnes sans titre par période', 'valeur et commentaire', 'valeur et pourcentage'),
  point('AMB-14', 'SRU-13', 'report d’un excédent', 'information seule', 'déduction à la période suivante'),
  point('AMB-15', 'SRU-15', 'bornes 30 et 50 %, date de la population', 'incluses, dernier chiffre officiel', 'bornes exclues'),
  point(
    'AMB-16', 'CMS-07', 'périmètre et accords : loi ou guide',
    'toutes les signatures et l’accord exprès des majorées',
    'texte de loi seul',
  ),
  point('AMB-17', 'CMS-07', 'mutualisation à l’échelle d’un EPT', 'non (EPCI à fiscalité propre)', 'oui par analogie'),
  point('AMB-18', 'CMS-09', 'somme d’arrondis ou arrondi de la somme', 'somme des arrondis', 'arrondi de la somme'),
  point('AMB-19', 'CMS-09', 'objectif majoré supérieur au déficit communal', 'admis avec alerte', 'refusé'),
  point('AMB-20', 'CMS-05', 'reprise d’un compteur de périodes', 'remise à zéro, contrats comptés à part', 'cumul'),
  point(
    'AMB-21', 'CMS-16', 'part vers les arrondissements sous 15 %',
    'comparée au poids en résidences principales',
    'simple présence',
  ),
  point('AMB-22', 'CMS-15', 'date d’effet du contrat', 'dernière signature obligatoire', 'date imprimée'),
  point('AMB-23', 'CMS-38', '« sauf exceptions » pour les projets après 2025', 'case et motif', 'aucune exception'),
  point('AMB-24', 'CMS-37', 'champs 8 et 9 des projets', 'année prévue, année réelle', 'doublon'),
  point('AMB-25', 'CMS-41', 'fréquence de mise à jour', 'trimestrielle', 'en continu'),
  point('AMB-26', 'CMS-40', 'couverture minimale de l’objectif', 'alerte sous 100 %', 'aucune'),
  point('AMB-27', 'COM-09', 'VIII, IX, X attribués à L. 302-8-1 par le guide', 'L. 302-8', 'recopier la trame'),
  point('AMB-28', 'SRU-17', '« bien supérieure à 25 % », communes à 20 %', 'repère égal à la cible', 'seuil saisi'),
  point(
    'AMB-29', 'COT-06', 'pièce de moins d’un an : à quelle date, quels critères, rôle de « Pièces valides »',
    'date de calcul, critères justifiables, « Pièces valides » jamais doublé',
    'date de dépôt, « Pièces valides » sans poids',
  ),
  point(
    'AMB-30', 'COT-07', 'seuils de loyer, d’effort, d’occupation, de chômage, d’éloignement',
    'saisis par l’EPCI',
    'Oui ou Non déclaratif',
  ),
  point(
    'AMB-31', 'COT-21', 'barème et plafond d’ancienneté',
    'points par an révolu, plafond facultatif',
    'par mois révolu ou paliers',
  ),
  point(
    'AMB-32', 'COT-11', 'montant et durée des points négatifs, plancher de la note',
    'durée obligatoire, alerte au-delà de 12 mois, aucun plancher',
    'libre, note ramenée à 0',
  ),
  point('AMB-33', 'COT-20', 'population des notes comparées', 'demandes actives de l’EPCI', 'demandes analogues'),
  point(
    'AMB-34', 'COT-19', 'délai moyen : de quoi à quoi',
    'de la demande initiale au bail',
    'de la demande à l’attribution, ou demandes en attente',
  ),
  point('AMB-35', 'COT-09', 'cumul de critères sur un même fait', 'permis et affiché', 'non-cumul'),
  point('AMB-36', 'FLUX-04', 'logements libérés seulement ou mis en location', 'mis en location, neuf isolé', 'libérés'),
  point('AMB-37', 'FLUX-08', 'base des 30 % de l’État', 'flux C, après soustractions', 'total A, avant soustractions'),
  point('AMB-38', 'FLUX-14', '30 % hors QPV : part de quel flux', 'du flux hors QPV', 'du flux du préfet'),
  point('AMB-39', 'FLUX-13', 'uniformité par commune contre minimum hors QPV', 'même taux partout', 'taux plus bas en QPV'),
  point('AMB-40', 'FLUX-15', '« globalement » 20 %', 'cumul des collectivités', 'chacune'),
  point('AMB-41', 'FLUX-16', 'mesure de la proportion de garanties', 'logements garantis', 'encours'),
  point('AMB-42', 'FLUX-17', 'ratio si la convention est déjà en flux', 'reprendre le pourcentage', 'nombre sur total'),
  point(
    'AMB-43', 'FLUX-18', 'arrondi des logements par réservataire',
    'plafonnés : inférieur ; autres : au plus proche',
    'au plus proche pour tous',
    'supérieur pour tous',
    'inférieur pour tous',
  ),
  point('AMB-44', 'FLUX-20', 'étape 3 en candidats, base du taux de chute', 'deux colonnes, de n2 à n4', 'de n1 à n4'),
  point('AMB-45', 'COM-06', '« avant le 28 février »', 'la veille', 'jour inclus'),
  point('AMB-46', 'FLUX-36', 'stock ajouté au préfet', 'libéré dans l’année', 'entier'),
  point('AMB-47', 'FLUX-23', 'à qui justifier l’échelle infra-départementale', 'motif et avis du préfet', 'parties seules'),
  point('AMB-48', 'FLUX-37', 'départ des deux mois', 'réception', 'envoi'),
  point(
    'AMB-49', 'QPV-01', 'attribution et quartile inconnu',
    'bail signé ; inconnu hors numérateur',
    'décision de commission ; inconnus exclus',
  ),
  point(
    'AMB-50', 'QPV-04', 'fenêtre de 12 mois et calcul du manque',
    '12 mois finissant le jour, 25 %',
    '12 mois civils complets, valeur saisie',
  ),
  point('AMB-51', 'QPV-06', 'DALO « précaire »', 'appréciation humaine', 'liste locale'),
  point('AMB-52', 'LOY-02', '60 % du PLUS et plafond PLAI', '60 % calculé, écart affiché', 'plafond PLAI publié'),
  point('AMB-53', 'LOY-04', 'logements visés par le loyer × 1,33', 'cas sans subvention', 'tout dépassement'),
  point('AMB-54', 'LOY-07', '10 % : maximum légal devenu cible', 'les deux affichés'),
  point('AMB-55', 'LOY-08', 'double plafond de loyer', 'le plus petit', '1,40 seul'),
  point('AMB-56', 'LOY-09', 'jour de fin en mai 2024', '31/05/2024', '15/05/2024'),
  point('AMB-57', 'LOY-10', 'unité de la somme constante', '€ par mois', '€ par m² moyen'),
  point('AMB-58', 'LOY-01', '20 % pile, preuve du quartier à l’entrée', 'dû', 'non dû'),
  point(
    'AMB-59', 'LOY-02', 'base des parts et date des ressources',
    'logements de l’opération, à l’attribution',
    'attributions, dernière enquête',
  ),
  point('AMB-60', 'CET-01', 'CIL facultative ou recommandée', 'facultative', 'recommandée'),
  point('AMB-61', 'CET-06', 'COPIL : au moins 2 par an, ou 1 à 2', '2', '1'),
  point(
    'AMB-62', 'DIAG-06', 'formule de l’indice de précarité',
    'moyenne pondérée de rapports × 100',
    'autre composition locale',
  ),
  point('AMB-63', 'DIAG-10', 'formule de l’indice de fragilité', 'moyenne pondérée et notes', 'autre'),
  point('AMB-64', 'DIAG-11', 'sens de la note de 1 à 4', '4 = favorable', '4 = défavorable'),
  point('AMB-65', 'DIAG-16', 'seuil du secret statistique', '11', '5, 20 ou autre'),
  point('AMB-66', 'DIAG-12', 'seuils des classes d’immeubles', '90 et 110, note 1,5', 'choix local'),
  point('AMB-67', 'REL-01', '« moins de 5 ans » à quelle date', 'date du bail', 'date de proposition'),
  point('AMB-68', 'REL-02', 'définition du reste à charge', 'loyer et charges moins APL', 'reste pour vivre'),
  point(
    'AMB-69', 'REL-08', 'base et arrondi des 12,5 %',
    'logements financés, entier inférieur',
    'tous les logements locatifs sociaux',
  ),
  point('AMB-70', 'DIAG-02', 'dénominateur des indicateurs', 'répondants, durée saisie', 'tous ménages'),
  point('AMB-71', 'QPV-03', 'échelle et unité du seuil de quartile', 'celles de l’arrêté'),
  point('AMB-72', 'DIAG-01', 'étape 3 qui renvoie à l’étape 2', 'coquille'),
  point('AMB-73', 'QPV-17', 'base des 25 % par réservataire', 'attributions avec bail sur son contingent', 'propositions'),
  point('AMB-74', 'COT-10', 'critères négatifs comptés dans les 10', 'oui', 'non'),
  point('AMB-75', 'COT-12', 'liste des critères discriminatoires absente', 'liste externe, alerte', 'contrôle du préfet seul'),
]

export const POINTS_OUVERTS_PAR_ID: ReadonlyMap<string, PointOuvert> = new Map(POINTS_OUVERTS.map((p) => [p.id, p]))
