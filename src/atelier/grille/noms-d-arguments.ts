/** Arguments des fonctions natives, « anglais : français » ; un numéro final est repris tel quel. */
const NOMS: ReadonlyMap<string, string> = new Map(
  `number: nombre, array: matrice, x: x, y: y, z: z, text: texte, settlement: liquidation, basis: base, maturity: échéance,
  cumulative: cumulative, value: valeur, rate: taux, probability: probabilité, alpha: alpha, beta: bêta, criteria: critère,
  frequency: fréquence, standard_dev: écart_type, type: type, database: base_de_données, field: champ, mean: moyenne, pv: va, fv: vc,
  nper: npm, pmt: vpm, start_date: date_début, end_date: date_fin, holidays: jours_fériés, redemption: valeur_échéance,
  significance: précision, places: nb_car, known_y's: y_connus, known_x's: x_connus, new_x's: x_nouveaux, const: constante,
  lambda: lambda, serial_number: numéro_de_série, reference: référence, ref: référence, start_num: no_départ, rows: lignes, columns: colonnes,
  cost: coût, salvage: valeur_rés, life: durée, period: période, per: pér, lookup_value: valeur_cherchée, lookup_array: matrice_recherche,
  return_array: matrice_renvoyée, if_not_found: si_non_trouvé, match_mode: mode_de_correspondance, search_mode: mode_de_recherche,
  table_array: table_matrice, col_index_num: no_index_col, row_index_num: no_index_lig, range_lookup: valeur_proche,
  match_type: type, num_digits: no_chiffres, range: plage, sum_range: somme_plage, average_range: plage_moyenne, criteria_range: plage_critères,
  values: valeurs, weights: poids, k: k, quart: quart, order: ordre, guess: estimation, logical: valeur_logique, logical_test: test_logique,
  value_if_true: valeur_si_vrai, value_if_false: valeur_si_faux, value_if_error: valeur_si_erreur, value_if_na: valeur_si_na,
  find_text: texte_cherché, within_text: texte, num_chars: nb_car, old_text: ancien_texte, new_text: nouveau_texte, instance_num: no_position,
  delimiter: délimiteur, col_delimiter: délimiteur_col, row_delimiter: délimiteur_lig, ignore_empty: ignorer_vides, format_text: format_texte,
  month: mois, months: mois, year: année, day: jour, days: jours, hour: heure, minute: minute, second: seconde, date: date, dates: dates,
  date_text: texte_date, time_text: texte_heure, return_type: type_retour, weekend: week_end, method: méthode, decimals: décimales,
  no_commas: sans_séparateur, include: inclure, if_empty: si_vide, row_num: no_lig, column_num: no_col, area_num: no_zone, height: hauteur,
  width: largeur, ref_text: réf_texte, index_num: no_index, by_col: par_col, exactly_once: une_fois, sort_index: index_de_tri, sort_order: ordre,
  function_num: no_fonction, options: options, divisor: diviseur, multiple: multiple, power: puissance, numerator: numérateur,
  denominator: dénominateur, min: min, max: max, bottom: min, top: max, base: base, radix: base, angle: angle, step: pas, start: début,
  trials: tirages, tails: uni_bilatéral, sigma: sigma, percent: pourcentage, data_array: tableau_données, bins_array: matrice_intervalles,
  number_times: no_fois, result: résultat, expression: expression, calculation: calcul, parameter: paramètre,
  array_x: matrice_x, array_y: matrice_y, criteriarange: plage_critères, n: n, m: m, coefficients: coefficients, inumber: nombre_complexe`
    .split(/,\s*/)
    .map((couple) => couple.trim().split(/:\s*/) as [string, string]),
)

/** Noms français des arguments d'une fonction, tous différents ; à défaut, `argument` et son rang. */
export function nommerArguments(anglais: readonly string[]): readonly string[] {
  const noms = anglais.map(nommerArgument)
  return noms.map((nom, rang) => (noms.indexOf(nom) === rang ? nom : `${nom}${rang + 1}`))
}

function nommerArgument(anglais: string, rang: number): string {
  const [, nom = '', numero = ''] = /^(.*?)(\d*)$/.exec(anglais.trim().toLowerCase().replace(/ /g, '_').replace(/_(?=\d)/, '')) ?? []
  const francais = NOMS.get(nom)
  return francais === undefined ? `argument${rang + 1}` : `${francais}${numero}`
}
