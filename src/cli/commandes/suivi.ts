import { ecrireAdresse } from '../../classeur/adresse'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { lireDate } from '../../regles'
import { apercevoir, controlerSuiviDeFeuille, creerJournal, feuilleLibre } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { decrireSuivi, SUJETS_DE_SUIVI, trouverSuiviEtSujet } from '../../trames'
import type { SuiviTrouve } from '../../trames'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { enregistrerClasseur, ouvrirClasseur, verifierSortie } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Code } from '../codes'
import type { Commande, Sorties } from '../commande'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { refuserLesDates } from '../remplissage/calendrier'
import { exigerSortie } from './options'
import { constatsEnJson, direLesConstats } from './rendre-suivi'

/** Liste les tableaux de suivi, en pose un dans une copie du classeur, ou le contrôle dans sa feuille. */
export const SUIVI: Commande = {
  nom: 'suivi',
  options: {
    classeur: 'valeur',
    sortie: 'valeur',
    controler: 'drapeau',
    feuille: 'valeur',
    date: 'valeur',
    exemple: 'drapeau',
    json: 'drapeau',
  },
  executer: async (args, sorties) => {
    exiger(args, 0, 1, 'suivi')
    const [id] = args.positions
    if (id === undefined) return lister(args, sorties)
    const trouve = trouverSuiviEtSujet(id)
    if (trouve === undefined)
      throw new ErreurDUsage('suivi-inconnu', {
        lu: id,
        connus: SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis.map((suivi) => suivi.id)).join(', '),
      })
    return args.drapeaux.has('controler') ? controler(args, trouve, sorties) : poser(args, trouve, sorties)
  },
}

function lister({ drapeaux }: Arguments, { ecrire }: Sorties): Code {
  const tableaux = SUJETS_DE_SUIVI.flatMap(({ sujet, suivis }) => suivis.map((suivi) => ({ sujet, suivi })))
  if (drapeaux.has('json')) {
    const decrits = tableaux.map(({ sujet, suivi: { id, titre, aide, colonnes, aides, calculees } }) => ({
      id,
      sujet,
      titre,
      aide,
      colonnes: Object.entries(colonnes).map(([cle, { titres, type, exigee = false }]) => ({
        titre: titres[0],
        type,
        exigee,
        aide: aides[cle] ?? '',
      })),
      calculees,
    }))
    ecrire(JSON.stringify(decrits, null, 2))
  } else {
    ecrire(tableaux.map(({ suivi: { id, titre } }) => `${id.padEnd(8)} ${titre}`).join('\n'))
  }
  return CODES.etabli
}

async function poser(args: Arguments, { sujet, suivi }: SuiviTrouve, sorties: Sorties): Promise<Code> {
  const [source, sortie] = [exigerClasseur(args), exigerSortie(args)]
  const jour = lireJour(args)
  const remplace = await verifierSortie(source, sortie)
  const classeur = await ouvrirClasseur(source)
  if (!(await feuilleLibre(classeur, suivi.id))) throw new ErreurDeCommande('suivi-deja-la', { id: suivi.id })
  const apercu = await apercevoir(classeur, decrireSuivi(suivi, sujet, { exemple: args.drapeaux.has('exemple'), jour }), {
    valeurs: false,
  })
  if (classeur.date1904) refuserLesDates(apercu)
  const resultat = await creerJournal(classeur).ecrire(apercu, null)
  if (resultat.genre !== 'ecrite')
    throw new ErreurDeCommande('rien-ecrit', { raison: apercu.empechements.map(redigerMessage).join(' ') })
  await enregistrerClasseur(classeur, sortie)
  const donnees = { fichier: sortie, feuille: suivi.id, titre: suivi.titre, cellules: resultat.ecriture.cellules }
  sorties.ecrire(args.drapeaux.has('json') ? JSON.stringify(donnees, null, 2) : redigerMessage({ id: 'cli.suivi-pose', donnees }))
  if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
  return CODES.etabli
}

async function controler(args: Arguments, { suivi }: SuiviTrouve, sorties: Sorties): Promise<Code> {
  if (args.valeurs.has('sortie')) throw new ErreurDUsage('suivi-sortie')
  const source = exigerClasseur(args)
  const jour = lireJour(args)
  const classeur = await ouvrirClasseur(source)
  if (classeur.date1904) throw new ErreurDeCommande('suivi-1904', { fichier: source })
  const feuille = await nomDeLaFeuille(classeur, args.valeurs.get('feuille') ?? suivi.id)
  const plage = await classeur.plageUtile(feuille)
  if (plage === null) throw new ErreurDeCommande('suivi-feuille-vide', { feuille })
  const { resultat, situer } = await controlerSuiviDeFeuille(classeur, suivi, plage, { jour, lectures: new Map() })
  if (resultat.etat !== 'etabli') {
    for (const motif of resultat.motifs) sorties.prevenir(redigerMessage(motif))
    return resultat.etat === 'refuse' ? CODES.refuse : CODES.nonEtabli
  }
  const constats = resultat.valeur.constats.map((constat) => ({ constat, cellule: ecrireAdresse(situer(constat)) }))
  const json = {
    fichier: source,
    feuille,
    id: suivi.id,
    lignes: resultat.valeur.numeros.length,
    constats: constatsEnJson(constats),
    alertes: resultat.alertes.map(redigerMessage),
  }
  sorties.ecrire(args.drapeaux.has('json') ? JSON.stringify(json, null, 2) : direLesConstats(constats, json.alertes))
  return constats.some(({ constat: { gravite } }) => gravite === 'EL' || gravite === 'IN') ? CODES.constats : CODES.etabli
}

async function nomDeLaFeuille(classeur: ClasseurXlsx, voulue: string): Promise<string> {
  const feuilles = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul')
  const trouvee = feuilles.find(({ nom }) => memeNomDeFeuille(nom, voulue))
  if (trouvee === undefined)
    throw new ErreurDeCommande('suivi-feuille-absente', { lu: voulue, feuilles: feuilles.map(({ nom }) => nom).join(', ') })
  return trouvee.nom
}

function exigerClasseur({ valeurs }: Arguments): string {
  const chemin = valeurs.get('classeur')
  if (chemin === undefined) throw new ErreurDUsage('suivi-sans-classeur')
  return chemin
}

/** Sans `--date`, aucune échéance n'est jugée, et le contrôle le dit : la commande rend toujours la même chose du même fichier. */
function lireJour({ valeurs }: Arguments): number | null {
  const lue = valeurs.get('date')
  if (lue === undefined) return null
  const jour = lireDate(lue)
  if (typeof jour !== 'number') throw new ErreurDUsage('suivi-date', { lu: lue })
  return jour
}
