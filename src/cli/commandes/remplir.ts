import type { ClasseurXlsx } from '../../classeur/xlsx'
import { apercevoir, creerJournal, lireCommunesDuClasseur, Modele, nommerCellules } from '../../remplissage'
import type { ApercuDeRemplissage, Ecriture } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { decrireRemplissage, FEUILLE_COMMUNES } from '../../trames'
import type { EntreeDeRemplissage, Remplissage } from '../../trames'
import { exiger } from '../arguments'
import type { Arguments } from '../arguments'
import { enregistrerClasseur, ouvrirClasseur, verifierSortie } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Commande } from '../commande'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { refuserLesDates } from '../remplissage/calendrier'
import { lireDemande, lireEntree } from '../remplissage/entree'
import { lecteursPerimes } from '../remplissage/lecteurs'
import { exigerSortie } from './options'

export const REMPLIR: Commande = {
  nom: 'remplir',
  options: {
    donnees: 'valeur',
    'feuille-donnees': 'valeur',
    lignes: 'valeur',
    hypotheses: 'valeur',
    classeur: 'valeur',
    sortie: 'valeur',
    periode: 'valeur',
    modalite: 'valeur',
    epci: 'valeur',
    'grand-paris': 'drapeau',
    ville: 'valeur',
    feuille: 'valeur',
    commune: 'valeur',
    correspondance: 'valeur',
    valeurs: 'drapeau',
    remplacer: 'drapeau',
  },
  executer: async (args, sorties) => {
    exiger(args, 1, 1, 'remplir')
    const demande = lireDemande(args)
    const [source, sortie] = [exigerClasseur(args), exigerSortie(args)]
    const remplace = await verifierSortie(source, sortie)
    const classeur = await ouvrirClasseur(source)
    const { entree, commune, alertes, lignesPerdues } = await lireEntree(args, demande, classeur)
    const remplissage = { ...decrireRemplissage(demande.table.id, entree), ...(commune === null ? {} : { commune }) }
    if (exigeDesCommunes(remplissage, entree)) await refuserFauteDeCommunes(classeur)
    const apercu = await apercevoir(classeur, remplissage, { valeurs: args.drapeaux.has('valeurs') })
    if (classeur.date1904) refuserLesDates(apercu)
    const ecriture = await ecrire(classeur, apercu, args.drapeaux.has('remplacer'))
    const perimees = lecteursPerimes(await Modele.ouvrir(classeur), apercu)
    await enregistrerClasseur(classeur, sortie)

    const dites = [...alertes, ...[...apercu.constats, ...apercu.avertissements].map(redigerMessage)]
    const lecteurs =
      perimees === '' ? [] : [redigerMessage({ id: 'remplir.lecteurs', donnees: { cellules: perimees } })]
    sorties.ecrire(
      JSON.stringify(
        {
          table: demande.table.id,
          ...(commune === null ? {} : { commune }),
          feuille: apercu.feuilles.at(-1)?.nom ?? demande.feuille,
          periode: demande.fiche.periode,
          ecrites: ecriture?.cellules ?? 0,
          graphiques: apercu.graphiques.map(({ nom }) => nom),
          alertes: [...dites, ...lecteurs],
        },
        null,
        2,
      ),
    )
    if (remplace) sorties.prevenir(redigerMessage({ id: 'cli.sortie-remplacee', donnees: { fichier: sortie } }))
    return lignesPerdues || !apercu.complet ? CODES.nonEtabli : CODES.etabli
  },
}

/** Écrit l'aperçu, ou refuse sans rien écrire ; `null` : tout y était déjà. */
async function ecrire(classeur: ClasseurXlsx, apercu: ApercuDeRemplissage, remplacer: boolean): Promise<Ecriture | null> {
  const resultat = await creerJournal(classeur).ecrire(apercu, remplacer ? 'remplacer' : null)
  switch (resultat.genre) {
    case 'ecrite':
      return resultat.ecriture
    case 'empechee':
      throw new ErreurDeCommande('rien-ecrit', { raison: resultat.apercu.empechements.map(redigerMessage).join(' ') })
    case 'accord-requis':
      throw new ErreurDeCommande('cellules-remplies', { cellules: dejaRemplies(resultat.apercu) })
    case 'rien':
    case 'interrompue':
      return null
  }
}

function dejaRemplies({ feuilles }: ApercuDeRemplissage): string {
  return feuilles
    .map(({ nom, cellules }) =>
      nommerCellules(
        nom,
        cellules.filter(({ sort }) => sort === 'changee'),
      ),
    )
    .filter((cellules) => cellules !== '')
    .join(', ')
}

function exigerClasseur({ valeurs }: Arguments): string {
  const chemin = valeurs.get('classeur')
  if (chemin === undefined) throw new ErreurDUsage('classeur-manquant')
  return chemin
}

function exigeDesCommunes({ feuilles }: Remplissage, { communes }: EntreeDeRemplissage): boolean {
  return communes.length === 0 && feuilles.some(({ nom }) => nom === FEUILLE_COMMUNES)
}

/** Une feuille « Communes » faite pour autre chose, ou mal lue, se dit : la réclamer dans un fichier ne l'expliquerait pas. */
async function refuserFauteDeCommunes(classeur: ClasseurXlsx): Promise<never> {
  const [anomalie] = (await lireCommunesDuClasseur(classeur)).anomalies
  if (anomalie !== undefined) throw new ErreurDeCommande('rien-ecrit', { raison: redigerMessage(anomalie) })
  throw new ErreurDUsage('donnees-manquant')
}
