import React from 'react'
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
import { gardeDeDepart } from './garde'
import { ReglagesDAudit } from './ReglagesDAudit'
import { useAudit } from './useAudit'
import { useFeuilles } from './useFeuilles'
import { useFraicheur } from './useFraicheur'
import './audit.css'

/** « Auditer ce classeur » : lire, reconnaître, recalculer, montrer ce qui enfreint les textes ; rien ne s’écrit sans accord. */
export function Audit({ classeur, journal, memoire, surMemoire }: ProprietesDOutil): ReactElement {
  const garde = memoire.audit ?? gardeDeDepart()
  const { travail, auditer, arreter, repondre, oublier } = useAudit(classeur, garde, (audit) => surMemoire({ audit }))
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
            surReglages={(reglages) => surMemoire({ audit: { ...garde, reglages } })}
            surAudit={() => void auditer()}
          />
        )}
        <ZoneVivante>{montre === null ? null : <BilanDeLAudit rendu={montre} fraicheur={fraicheur} />}</ZoneVivante>
        {montre === null ? null : (
          <AuditRendu
            classeur={classeur}
            journal={journal}
            rendu={montre}
            filtre={garde.filtre}
            surFiltre={(filtre) => surMemoire({ audit: { ...garde, filtre } })}
            surCorrection={(constat, ecriture) =>
              surMemoire({ audit: { ...garde, rendu: { ...montre, corrections: { ...montre.corrections, [constat]: ecriture } } } })
            }
            surReponses={(reponses) => void repondre(reponses)}
            surOubli={(reponse) => void oublier(reponse)}
          />
        )}
      </div>
    </main>
  )
}
