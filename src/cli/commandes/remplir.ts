import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { FichePeriode } from '../../regles'
import { lirePeriode, PERIODE_PAR_DEFAUT, PERIODES } from '../../regles'
import { redigerMessage } from '../../textes'
import type { FeuilleDecrite, TableRemplissable } from '../../trames'
import { decrireRemplissage, FEUILLE_COMMUNES, nommer, TABLES_REMPLISSABLES } from '../../trames'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { enregistrerClasseur, ouvrirClasseur, verifierSortie } from '../classeur/fichiers'
import { memeNom, Modele } from '../classeur/modele'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { alertesDuCalcul } from '../remplissage/alertes'
import { calculerFeuille } from '../remplissage/calculer-feuille'
import type { FeuilleCalculee } from '../remplissage/calculer-feuille'
import { lireCorrespondance } from '../remplissage/correspondance'
import { lecteursPerimes } from '../remplissage/lecteurs'
import { lireCommunes } from '../remplissage/lire-communes'
import { regarderPlace } from '../remplissage/place'
import type { Place } from '../remplissage/place'
import { exigerSortie } from './options'

export const REMPLIR: Commande = {
  nom: 'remplir',
  options: {
    donnees: 'valeur',
    classeur: 'valeur',
    sortie: 'valeur',
    periode: 'valeur',
    feuille: 'valeur',
    correspondance: 'valeur',
    remplacer: 'drapeau',
  },
  executer: async (args, sorties) => {
    exiger(args, 1, 1, 'remplir')
    const table = lireTable(args.positions[0] ?? '')
    const [donnees, entree, sortie] = [exigerOption(args, 'donnees'), exigerOption(args, 'classeur'), exigerSortie(args)]
    const periode = lirePeriodeDemandee(args)
    const feuille = lireFeuille(args, table)
    const imposees = lireCorrespondance(args.valeurs.get('correspondance'))
    const remplace = await verifierSortie(entree, sortie)

    const lues = await lireCommunes(donnees, imposees, periode)
    const decrit = decrireRemplissage(table, lues.communes, periode, feuille)
    const classeur = await ouvrirClasseur(entree)
    const placeDesCommunes = await regarderPlace(classeur, decrit.communes)
    const placeDeLaTable = await regarderPlace(classeur, decrit.table)
    const places = [placeDesCommunes, placeDeLaTable]
    if (!args.drapeaux.has('remplacer')) refuserRemplies(places)
    for (const { absente, plage } of places) if (absente) await classeur.ajouterFeuille(plage.feuille)

    const modele = await Modele.ouvrir(classeur)
    await ecrire(classeur, placeDesCommunes, decrit.communes, await calculerFeuille(decrit.communes, placeDesCommunes.plage, modele))
    const calculee = await calculerFeuille(decrit.table, placeDeLaTable.plage, modele)
    const calcul = alertesDuCalcul(table, lues.communes, calculee)
    await ecrire(classeur, placeDeLaTable, decrit.table, calculee)
    await enregistrerClasseur(classeur, sortie)

    const alertes = [
      ...lues.alertes,
      ...[...decrit.manques, ...decrit.suppositions].map(redigerMessage),
      ...calcul.alertes,
      ...direCellules('remplir.dessous', places.flatMap(({ dessous }) => dessous)),
      ...direCellules('remplir.lecteurs', lecteursPerimes(modele, places)),
    ]
    const ecrites = compterPleines(decrit.table) + (placeDesCommunes.faite ? 0 : compterPleines(decrit.communes))
    sorties.ecrire(
      JSON.stringify({ table, feuille: placeDeLaTable.plage.feuille, periode: periode.periode, ecrites, alertes }, null, 2),
    )
    if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    return decrit.manques.length > 0 || lues.lignesPerdues || calcul.incomplet ? CODES.nonEtabli : CODES.etabli
  },
}

function lireTable(lue: string): TableRemplissable {
  const table = TABLES_REMPLISSABLES.find((connue) => memeNom(connue, lue.trim()))
  if (table === undefined) throw new ErreurDUsage('table-non-remplie', { lu: lue, tables: TABLES_REMPLISSABLES.join(', ') })
  return table
}

function exigerOption({ valeurs }: Arguments, nom: 'donnees' | 'classeur'): string {
  const valeur = valeurs.get(nom)
  if (valeur === undefined) throw new ErreurDUsage(`${nom}-manquant`)
  return valeur
}

function lirePeriodeDemandee({ valeurs }: Arguments): FichePeriode {
  const lue = valeurs.get('periode') ?? PERIODE_PAR_DEFAUT
  const fiche = lirePeriode(lue)
  if (fiche === undefined) throw new ErreurDUsage('periode-inconnue', { lu: lue, periodes: PERIODES.map(({ periode }) => periode).join(', ') })
  return fiche
}

function lireFeuille({ valeurs }: Arguments, table: TableRemplissable): string {
  const feuille = valeurs.get('feuille') ?? table
  if (memeNom(feuille, FEUILLE_COMMUNES)) throw new ErreurDUsage('feuille-reservee', { feuille })
  return feuille
}

function refuserRemplies(places: readonly Place[]): void {
  const remplies = places.flatMap((place) => place.remplies)
  if (remplies.length > 0) throw new ErreurDeCommande('cellules-remplies', { cellules: nommer(remplies) })
}

function direCellules(id: string, cellules: readonly string[]): readonly string[] {
  return cellules.length === 0 ? [] : [redigerMessage({ id, donnees: { cellules: nommer(cellules) } })]
}

/** Une feuille où tout est déjà n'est pas touchée : ses octets restent. */
async function ecrire(classeur: ClasseurXlsx, { plage, faite }: Place, { cellules, pourcentages }: FeuilleDecrite, { saisies }: FeuilleCalculee) {
  if (faite) return
  await classeur.ecrire(plage, saisies)
  const lignes = cellules.slice(1).map((_contenus, i) => i + 1)
  const formats = lignes.flatMap((ligne) => pourcentages.map((colonne) => ({ ligne, colonne, format: '0.00%' })))
  await classeur.poserFormats(plage.feuille, formats)
}

function compterPleines({ cellules }: FeuilleDecrite): number {
  return cellules.flat().filter((contenu) => contenu !== null).length
}
