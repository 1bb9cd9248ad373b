import type { Probleme } from '../probleme'
import { constat, doublons } from '../probleme'
import type { Noeud } from './arbre'
import { chemin, enfant, nommes } from './arbre'
import type { ContexteDuManifeste } from './contexte'
import type { Gabarit } from './ordre'
import { controlerGabarit } from './ordre'

const IDENTIFIANT_MAXIMAL = 125

const ONGLET: Gabarit = { regle: 'M07', ordre: ['Group', 'Label'], obligatoires: ['Group', 'Label'], repetables: ['Group'] }
const GROUPE: Gabarit = {
  regle: 'M07',
  ordre: ['Label', 'Icon', 'Control'],
  obligatoires: ['Label', 'Icon', 'Control'],
  repetables: ['Control'],
}
const COMMANDE: Gabarit = {
  regle: 'M07',
  ordre: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  obligatoires: ['Label', 'Supertip', 'Icon', 'Action'],
}
const BULLE: Gabarit = { regle: 'M07', ordre: ['Title', 'Description'], obligatoires: ['Title', 'Description'] }

/** M07, M08, M16, M23 et M26 : onglet, groupes, boutons et leurs actions. */
export function controlerRuban(racine: Noeud, { commandes }: ContexteDuManifeste): readonly Probleme[] {
  return [
    ...nommes(racine, 'CustomTab').flatMap((noeud) => controlerGabarit(noeud, ONGLET)),
    ...nommes(racine, 'Group').flatMap((noeud) => controlerGabarit(noeud, GROUPE)),
    ...nommes(racine, 'Control').flatMap((noeud) => controlerGabarit(noeud, COMMANDE)),
    ...nommes(racine, 'Supertip').flatMap((noeud) => controlerGabarit(noeud, BULLE)),
    ...nommes(racine, 'Action').flatMap((action) => controlerAction(racine, action)),
    ...['CustomTab', 'Group', 'Control'].flatMap((nom) => controlerIdentifiants(racine, nom)),
    ...constat(nommes(racine, 'TaskpaneId').length > 0, 'M23', 'TaskpaneId interdit avec un moteur à durée longue'),
    ...nommes(racine, 'FunctionName')
      .filter(({ texte }) => !commandes.includes(texte.trim()))
      .flatMap(({ texte }) => constat(true, 'M26', `FunctionName « ${texte.trim()} » n’est associé à aucune commande du code`)),
  ]
}

function controlerAction(racine: Noeud, action: Noeud): readonly Probleme[] {
  const type = action.attributs['xsi:type'] ?? ''
  const cible = { ShowTaskpane: 'SourceLocation', ExecuteFunction: 'FunctionName' }[type]
  if (cible === undefined) return constat(true, 'M08', `${chemin(action)} : action « ${type} » inconnue`)
  return [
    ...constat(enfant(action, cible) === undefined, 'M08', `${chemin(action)} : ${type} demande ${cible}`),
    ...constat(
      type === 'ExecuteFunction' && nommes(racine, 'FunctionFile').length === 0,
      'M08',
      'FunctionFile est obligatoire dès qu’un bouton exécute une commande',
    ),
  ]
}

function controlerIdentifiants(racine: Noeud, nom: string): readonly Probleme[] {
  const ids = nommes(racine, nom).map(({ attributs }) => attributs['id'] ?? '')
  return [
    ...ids
      .filter((id) => id === '' || id.length > IDENTIFIANT_MAXIMAL)
      .flatMap((id) => constat(true, 'M16', `${nom} : id « ${id} », 1 à ${IDENTIFIANT_MAXIMAL} caractères attendus`)),
    ...doublons(ids).flatMap((id) => constat(true, 'M16', `${nom} : id « ${id} » en double`)),
  ]
}
