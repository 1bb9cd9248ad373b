import React, { useRef } from 'react'
import type { ReactElement } from 'react'
import { Progression } from '../../composants/Progression'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { IssueDeGeste } from '../cadre/IssueDeGeste'
import type { ProprietesDOutil } from '../outils'
import { AuditRendu } from './AuditRendu'
import { BilanDeLAudit } from './BilanDeLAudit'
import { avecCorrection, gardeDeDepart } from './garde'
import type { Garde } from './garde'
import { ReglagesDAudit } from './ReglagesDAudit'
import { useAudit } from './useAudit'
import { useFeuilles } from './useFeuilles'
import { useFraicheur } from './useFraicheur'
import './audit.css'

/** « Auditer ce classeur » : lire, reconnaître, recalculer, montrer ce qui enfreint les textes ; rien ne s’écrit sans accord. */
export function Audit({ classeur, journal, memoire, surMemoire }: ProprietesDOutil): ReactElement {
  const garde = memoire.audit ?? gardeDeDepart()
  const derniere = useRef(garde)
  derniere.current = garde
  /** Part toujours du dernier état : deux gestes qui attendent Excel en même temps ne s’effacent pas l’un l’autre. */
  function changer(suite: (avant: Garde) => Garde): void {
    derniere.current = suite(derniere.current)
    surMemoire({ audit: derniere.current })
  }
  const { travail, auditer, arreter, repondre, oublier } = useAudit(classeur, garde, changer)
  const { etat: feuilles, relire } = useFeuilles(classeur)
  const enLecture = travail.genre === 'lecture'
  const { rendu } = garde
  const montre = enLecture ? null : rendu
  const fraicheur = useFraicheur(classeur, journal, rendu?.fait.instantane ?? null)
  const cadre = useFocusRattrape(`${travail.genre} ${rendu?.fait.correspondances.length ?? ''}`)

  return (
    <main onKeyDown={surEchappement(enLecture ? arreter : null)}>
      <TitreDEcran>{dire('audit.titre')}</TitreDEcran>
      <p>{dire('audit.intro')}</p>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <ZoneVivante>
          <IssueDeGeste issue={enLecture ? null : travail.issue} />
        </ZoneVivante>
        {enLecture ? (
          <Progression libelle={dire('audit.lecture')} part={travail.part} arret={{ texte: dire('audit.arreter'), surClic: arreter }} />
        ) : (
          <ReglagesDAudit
            etat={feuilles}
            surRelecture={relire}
            reglages={garde.reglages}
            contexte={rendu?.fait.audit.contexte ?? null}
            surReglages={(reglages) => changer((avant) => ({ ...avant, reglages }))}
            surAudit={() => void auditer()}
          />
        )}
        <ZoneVivante>{montre === null ? null : <BilanDeLAudit rendu={montre} fraicheur={fraicheur} />}</ZoneVivante>
        {montre === null ? null : (
          <AuditRendu
            classeur={classeur}
            journal={journal}
            rendu={montre}
            fraicheur={fraicheur}
            filtre={garde.filtre}
            surFiltre={(filtre) => changer((avant) => ({ ...avant, filtre }))}
            surCorrection={(constat, ecriture) => changer((avant) => avecCorrection(avant, constat, ecriture))}
            surReponses={(reponses) => void repondre(reponses)}
            surOubli={(reponse) => void oublier(reponse)}
          />
        )}
      </div>
    </main>
  )
}
