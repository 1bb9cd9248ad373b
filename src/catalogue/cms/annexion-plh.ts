import { annexionAuPlh, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { videVautNon } from '../vide-vaut-non'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'plh',
    libelle: 'PLH existant',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si l’EPCI a un programme local de l’habitat (PLH).',
    exemple: 'VRAI',
  },
  {
    nom: 'date_signature',
    libelle: 'Date de signature du contrat',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : non renseignée',
    aide: 'Date du contrat, celle de la dernière signature obligatoire : la délibération d’annexion doit la suivre.',
    exemple: '"10/07/2023"',
  },
  {
    nom: 'date_deliberation',
    libelle: 'Date de la délibération d’annexion',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : pas encore annexé',
    aide: 'Date de la délibération de l’EPCI qui annexe le contrat au PLH.',
    exemple: '"28/09/2023"',
  },
]

export const DESCRIPTION_CMS_ANNEXION_PLH: FonctionDecrite = {
  nom: 'CMS_ANNEXION_PLH',
  titre: 'Annexion du contrat au PLH',
  description:
    'Dit si le contrat de mixité sociale est annexé au programme local de l’habitat : « fait » ou « à faire ». Sans objet quand l’EPCI n’a pas de PLH.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_ANNEXION_PLH(VRAI;"10/07/2023";"28/09/2023")',
    arguments: [true, '10/07/2023', '28/09/2023'],
    valeur: 'fait',
  },
  articles: ['CCH, art. L. 302-8-1, II'],
  regles: ['CMS-18'],
  erreurs: ['#N/A : pas de PLH (sans objet), existence du PLH non dite (incomplet).', '#VALEUR! : valeur ou date illisible.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      signature: lecteur.date('date_signature'),
      deliberation: lecteur.date('date_deliberation'),
    }
    const plh = lecteur.booleen('plh')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return videVautNon(lecteur, { plh }, (lus, choix) => annexionAuPlh({ ...entree, ...lus }, choix), options)
  },
}
