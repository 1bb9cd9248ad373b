import type { Anomalie, Message } from '../../regles'
import { lireBooleen, lireDate, lireEntier, lireFraction, lireNombre, lireNombreOuTaux, normaliser } from '../../regles'
import { redigerMessage } from '../../textes'
import { lireLignes, nommer } from '../../trames'
import type { ColonneDeTrame, ContenuSaisi, LignesLues, TableDeTrame } from '../../trames'
import { colonnesDeFeuille, reconnaitreTitres } from '../../trames'
import { ErreurDeCommande } from '../erreurs'
import type { TableauLu } from './lire-tableau'

export interface LignesDuFichier extends Pick<LignesLues, 'lignes' | 'horsTableau'> {
  readonly alertes: readonly string[]
  readonly lignesPerdues: boolean
}

type Type = ColonneDeTrame['type']

/**
 * Lignes saisies d'une table, dont les titres sont les intitulés ou les codes de ses colonnes ; sous elles, un champ à côté du
 * tableau : son intitulé, puis sa valeur. Un texte qui ne se lit pas dans le type de sa colonne arrête tout.
 * @throws ErreurDeCommande valeurs illisibles, aucune colonne reconnue
 */
export function lireLignesDuFichier(fichier: TableauLu, chemin: string, table: TableDeTrame): LignesDuFichier {
  const colonnes = colonnesDeFeuille(table)
  const { trouvees } = reconnaitreTitres(fichier.entetes, {
    ...table,
    colonnes: colonnes.filter(({ intitule }) => intitule !== ''),
  })
  if (trouvees.length === 0)
    throw new ErreurDeCommande('lignes-sans-colonne', {
      fichier: chemin,
      titres: colonnes.map(({ intitule }) => intitule).join(', '),
    })
  const types = new Map(trouvees.map(({ rang, colonne }) => [rang, colonne.type]))
  const champs = new Map(table.champsHorsTableau.map(({ intitule, type }) => [normaliser(intitule), type]))
  const illisibles: string[] = []
  const valeurs = fichier.lignes.map(({ ligne, cellules }) => {
    const champ = champs.get(normaliser(cellules[0] ?? ''))
    return cellules.map((cellule, rang) => {
      const type = champ === undefined ? types.get(rang) : rang === 1 ? champ : 'texte'
      const lu = lireCellule(cellule, type ?? 'texte')
      if (lu !== undefined) return lu
      illisibles.push(`ligne ${ligne}, « ${fichier.entetes[rang]?.trim() ?? ''} » : « ${cellule.trim()} »`)
      return null
    })
  })
  if (illisibles.length > 0) throw new ErreurDeCommande('lignes-illisibles', { fichier: chemin, cellules: nommer(illisibles) })
  exigerLesIntitules(fichier, chemin, table, trouvees)
  const lues = lireLignes(table, [fichier.entetes.map((titre) => titre.trim()), ...valeurs])
  return {
    lignes: lues.lignes,
    horsTableau: lues.horsTableau,
    alertes: [
      ...fichier.anomalies.map(({ message }) => redigerMessage(message)),
      ...lues.anomalies.filter((dite) => !estFacultative(dite, colonnes)).map(redigerMessage),
      ...(lues.etrangeres.length === 0
        ? []
        : [redigerMessage({ id: 'remplir.colonnes-etrangeres', donnees: { titres: nommer(lues.etrangeres) } })]),
    ],
    lignesPerdues: fichier.ecartees.length > 0,
  }
}

/** Un fichier n'a pas à porter toutes les colonnes facultatives ; une colonne renommée ou en double se dit toujours. */
function estFacultative({ id, donnees }: Message, colonnes: readonly ColonneDeTrame[]): boolean {
  if (id !== 'lire-lignes.absente') return false
  return colonnes.some(({ intitule, obligatoire }) => intitule === donnees['colonne'] && !obligatoire)
}

/**
 * Une ligne sans intitulé ne dirait pas à quelle ligne de la trame elle répond : elle finirait dessous, sans nom.
 * @throws ErreurDeCommande
 */
function exigerLesIntitules(
  { lignes }: TableauLu,
  fichier: string,
  { colonnes, lignes: fixes, champsHorsTableau }: TableDeTrame,
  trouvees: readonly { readonly rang: number; readonly colonne: ColonneDeTrame }[],
): void {
  const libelle = colonnes.find(({ mode }) => mode === 'fixe')
  if (fixes.length === 0 || libelle === undefined) return
  const rang = trouvees.find(({ colonne }) => colonne.code === libelle.code)?.rang ?? -1
  const remplies = lignes.filter(({ cellules }) => cellules.some((cellule) => cellule.trim() !== ''))
  const champs = new Set(champsHorsTableau.map(({ intitule }) => normaliser(intitule)))
  const enTableau = remplies.filter(({ cellules }) => !champs.has(normaliser(cellules[0] ?? '')))
  const anonymes = enTableau.filter(({ cellules }) => (cellules[rang] ?? '').trim() === '')
  if (anonymes.length === 0) return
  throw new ErreurDeCommande('lignes-sans-intitule', {
    fichier,
    lignes: nommer(anonymes.map(({ ligne }) => String(ligne))),
    colonne: libelle.intitule,
    attendus: fixes.map(({ intitule }) => `« ${intitule} »`).join(', '),
  })
}

const LECTURES: Readonly<Partial<Record<Type, (texte: string) => number | boolean | Anomalie>>> = {
  entier: lireEntier,
  nombre: lireNombre,
  pourcentage: lireFraction,
  date: lireDate,
  booleen: lireBooleen,
}

/** `undefined` : le texte ne se lit pas dans ce type. Une case « mixte » prend un nombre ou un taux quand elle en porte un. */
function lireCellule(cellule: string, type: Type): ContenuSaisi | undefined {
  const texte = cellule.trim()
  if (texte === '') return null
  const lire = type === 'mixte' ? lireNombreOuTaux : LECTURES[type]
  if (lire === undefined) return texte
  const lu = lire(texte)
  if (typeof lu !== 'string') return lu
  return type === 'mixte' ? texte : undefined
}
