import type { ParametreDate, PointOuvert } from '../../src/regles'
import { cellule, tableau } from './markdown'
import { ecrireValeurDeParametre } from './valeur-de-parametre'

/** Nombres de la loi, par date : une ligne par valeur. */
export function redigerParametres(parametres: readonly ParametreDate[]): readonly string[] {
  const lignes = parametres.flatMap(({ id, libelle, unite, serie, aRevoirLe }) =>
    serie.map(({ valeur, du, au, article, source, aVerifier }) => [
      `\`${id}\``,
      cellule(libelle),
      ecrireValeurDeParametre({ unite }, valeur),
      `${du} → ${au ?? 'sans fin connue'}${aVerifier ? ' (à vérifier)' : ''}`,
      cellule(`${article}, ${source}`),
      aRevoirLe,
    ]),
  )
  return ['## Paramètres datés', '', ...tableau(['Paramètre', 'Libellé', 'Valeur', 'Validité', 'Article, source', 'À revoir le'], lignes)]
}

/** Points que les textes laissent ouverts, avec la lecture retenue par défaut et les autres, dans l'ordre de leurs codes. */
export function redigerPointsOuverts(points: readonly PointOuvert[]): readonly string[] {
  const lignes = points.map(({ id, entree, question, defaut, autres }) => [
    id,
    entree,
    cellule(question),
    cellule(defaut),
    autres.map((lecture, rang) => cellule(`${rang === 0 ? '`autre`' : `\`autre ${rang + 1}\``} : ${lecture}`)).join(' ; '),
  ])
  return [
    '## Points ouverts',
    '',
    'L’argument `lectures` choisit une autre lecture : `"AMB-01: autre; AMB-05: autre 2"`.',
    '',
    ...tableau(['Point', 'Entrée', 'Question', 'Lecture par défaut', 'Autres lectures'], lignes),
  ]
}
